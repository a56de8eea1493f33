import fc from 'fast-check'
import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { describe, expect, it, vi } from 'vitest'
import { findPlaces, locate, locateKey } from './locate'
import { joinPointer } from './pointer'

// Counted, not timed: the limit is far away, for machines that are busy.
vi.setConfig({ testTimeout: 60_000 })

/** Every pointer of a value, with the path jsonc-parser knows it by. */
const everyPath = (value: unknown, path: (string | number)[] = []): (string | number)[][] => {
  if (typeof value !== 'object' || value === null) return [path]
  const entries: [string | number, unknown][] = Array.isArray(value) ? value.map((item, i) => [i, item]) : Object.entries(value)
  return [path, ...entries.flatMap(([key, inner]) => everyPath(inner, [...path, key]))]
}

const indents = fc.constantFrom(undefined, 0, 1, 2, '\t', ' \t ')

describe('findPlaces', () => {
  it('agrees with jsonc-parser on every value and key of random JSON, asked for together or alone', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), indents, fc.nat(), (value, indent, seed) => {
        const text = JSON.stringify(value, null, indent)
        const paths = everyPath(JSON.parse(text)).filter((path) => !path.includes('__proto__'))
        const tree = parseTree(text)!
        const places = findPlaces(text, paths.map(joinPointer))
        const check = (path: (string | number)[], place: ReturnType<typeof places.get>) => {
          const node = findNodeAtLocation(tree, path)!
          expect(place).toMatchObject({ start: node.offset, end: node.offset + node.length })
          const key = node.parent?.type === 'property' ? node.parent.children![0]! : undefined
          expect(place).toMatchObject(key ? { keyStart: key.offset, keyEnd: key.offset + key.length } : { keyStart: -1, keyEnd: -1 })
        }
        for (const path of paths) check(path, places.get(joinPointer(path)))
        const alone = paths[seed % paths.length]!
        check(alone, findPlaces(text, [joinPointer(alone)]).get(joinPointer(alone)))
      }),
      { numRuns: 300 },
    )
  })

  it('leaves out what is not there, what is no pointer, and what only a prototype has', () => {
    const text = '{"a": [1, {"b": "x"}], "s": "text"}'
    const found = findPlaces(text, ['/a/2', '/a/01', '/a/b', '/s/0', '/constructor', '/toString', 'a', '/a~2', '/a/1/b'])
    expect([...found.keys()]).toEqual(['/a/1/b'])
  })

  it('is not misled by quotes, backslashes and brackets inside texts', () => {
    const text = String.raw`{"a\"}": "]\\", "b\u0041": {"~/": "\\\""}, "end": [["}"], 7]}`
    const at = (pointer: string) => {
      const place = findPlaces(text, [pointer]).get(pointer)!
      return text.slice(place.start, place.end)
    }
    expect(at('/a"}')).toBe(String.raw`"]\\"`)
    expect(at('/bA/~0~1')).toBe(String.raw`"\\\""`)
    expect(at('/end/1')).toBe('7')
  })

  it('ends on any text, valid or not', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', 'a', '1', ' ') }), (text) => {
        findPlaces(text, ['', '/a', '/a/a', '/0', '/0/1', '/1'])
      }),
      { numRuns: 2000 },
    )
  })
})

describe('locate', () => {
  const text = '{\n  "a": [1,\r\n    {"b": "é🙂x"}],\n  "c": 2\n}'

  it('counts lines and columns from 1, columns in UTF-16 units, the end exclusive', () => {
    expect(locate(text, ['/a/1/b', '/c', '']).get('/a/1/b')).toEqual({ line: 3, column: 11, endLine: 3, endColumn: 17 })
    expect(locate(text, ['/c']).get('/c')).toEqual({ line: 4, column: 8, endLine: 4, endColumn: 9 })
    expect(locate(text, ['']).get('')).toEqual({ line: 1, column: 1, endLine: 5, endColumn: 2 })
  })

  it('does not count a byte order mark, which editors hide', () => {
    expect(locate(`\uFEFF${text}`, ['', '/a/1/b'])).toEqual(locate(text, ['', '/a/1/b']))
  })

  it('takes a lone carriage return for the end of a line', () => {
    expect(locate('{\r"a":\r1}', ['/a']).get('/a')).toEqual({ line: 3, column: 1, endLine: 3, endColumn: 2 })
  })

  it('gives the ranges of keys, quotes included, and none for items and the root', () => {
    const keys = locateKey(text, ['', '/a', '/a/0', '/a/1/b'])
    expect([...keys.keys()].sort()).toEqual(['/a', '/a/1/b'])
    expect(keys.get('/a/1/b')).toEqual({ line: 3, column: 6, endLine: 3, endColumn: 9 })
  })
})
