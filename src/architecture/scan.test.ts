import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { LIMITS } from './limits'
import { countKeys, scan } from './scan'

// Counted, not timed: the limit is far away, for machines that are busy.
vi.setConfig({ testTimeout: 60_000 })

const oracleKeys = (value: unknown): number =>
  typeof value !== 'object' || value === null
    ? 0
    : Object.values(value).reduce((sum: number, inner) => sum + oracleKeys(inner), Array.isArray(value) ? 0 : Object.keys(value).length)
const hasProto = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (Object.hasOwn(value, '__proto__') || Object.values(value).some(hasProto))
const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0

const small = { nesting: 3, members: 4, totalMembers: 12 } as unknown as typeof LIMITS

describe('scan', () => {
  it('counts the keys of any JSON, as countKeys does in its value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        const parsed: unknown = JSON.parse(text)
        expect(scan(text, LIMITS)).toEqual({ ok: true, keys: oracleKeys(parsed) })
        expect(countKeys(parsed)).toBe(hasProto(parsed) ? Number.NaN : oracleKeys(parsed))
      }),
    )
  })

  it('refuses nesting exactly when it is over the limit', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const result = scan(JSON.stringify(value), { ...LIMITS, nesting: 3 as 64 })
        expect(result.ok ? 'fits' : result.limit).toBe(depthOf(value) <= 3 ? 'fits' : 'nesting')
      }),
    )
  })

  it.each([
    ['[[[]]]', undefined],
    ['[[[[]]]]', { limit: 'nesting', offset: 3 }],
    ['{"a": [1,2,3,4]}', undefined],
    ['{"a": [1,2,3,4,5]}', { limit: 'members', offset: 6 }],
    ['{"a":1,"b":2,"c":3,"d":4,"e":5}', { limit: 'members', offset: 0 }],
    ['[[1,1,1,1],[1,1,1,1],[1,1,1,1]]', { limit: 'totalMembers', offset: 23 }],
    ['"[[[[[[[["', undefined],
    [String.raw`"\"[[[[[[\\"`, undefined],
    ['[], [], [[', undefined],
    [']]]]]][[[', undefined],
    ['"[[[[[', undefined],
  ])('%s', (text, refusal) => {
    const result = scan(text, small)
    expect(result.ok ? undefined : { limit: result.limit, offset: result.offset }).toEqual(refusal)
  })
})

describe('countKeys', () => {
  it('sees a __proto__ key at any depth', () => {
    expect(countKeys(JSON.parse('{"a":[{"b":{"__proto__":1}}]}'))).toBeNaN()
    expect(countKeys(JSON.parse(String.raw`{"\u005f_proto__":1}`))).toBeNaN()
    expect(countKeys(JSON.parse('{"constructor":{"prototype":1},"a":null}'))).toBe(3)
  })
})
