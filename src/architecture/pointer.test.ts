import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrayIndex, escapeStep, joinPointer, resolvePointer, splitPointer } from './pointer'

describe('JSON Pointer', () => {
  // The examples of RFC 6901, section 5.
  const value = { foo: ['bar', 'baz'], '': 0, 'a/b': 1, 'c%d': 2, 'e^f': 3, 'g|h': 4, 'i\\j': 5, 'k"l': 6, ' ': 7, 'm~n': 8 }
  it.each([
    ['', value],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/e^f', 3],
    ['/g|h', 4],
    ['/i\\j', 5],
    ['/k"l', 6],
    ['/ ', 7],
    ['/m~0n', 8],
  ])('%j leads to %j', (pointer, expected) => {
    expect(resolvePointer(value, pointer)).toEqual({ value: expected })
  })

  it.each(['foo', '/foo/2', '/foo/-', '/foo/00', '/foo/0/0', '/constructor', '/foo/length', '/__proto__', '/m~n', '/m~2n'])(
    '%j leads nowhere',
    (pointer) => {
      expect(resolvePointer(value, pointer)).toBeUndefined()
    },
  )

  it('tells a found undefined-like value from nothing', () => {
    expect(resolvePointer({ a: null }, '/a')).toEqual({ value: null })
  })

  it('splits what it has joined', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (steps) => {
        expect(splitPointer(joinPointer(steps))).toEqual(steps)
      }),
    )
    expect(joinPointer(['a', 0, '~/'])).toBe('/a/0/~0~1')
    expect(escapeStep('~1')).toBe('~01')
  })

  it('knows an index from a name', () => {
    expect(['0', '10', '01', '-1', '1e3', '', '99999999999'].map(arrayIndex)).toEqual([
      0,
      10,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})
