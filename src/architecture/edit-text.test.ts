import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { applyPatchToText } from './edit-text'
import { findPlaces } from './locate'
import { applyPatch, type PatchOperation } from './patch'
import { joinPointer } from './pointer'

// Counted, not timed: the limit is far away, for machines that are busy.
vi.setConfig({ testTimeout: 60_000 })

const written = (text: string, ...operations: PatchOperation[]): string => {
  const result = applyPatchToText(text, operations)
  return result.ok ? result.value : result.message
}

const design = `{
    "version": 1,

    "services": {
        "orders": { "zones": 2, "calls": [{ "to": "pay" }] },
        "pay": {
            "zones": 3
        }
    },
    "stores": {}
}
`

describe('applyPatchToText', () => {
  it('writes on one line what stands on one line', () => {
    expect(written(design, { op: 'add', path: '/services/orders/calls/0/timeoutMs', value: 800 })).toBe(
      design.replace('{ "to": "pay" }', '{ "to": "pay", "timeoutMs": 800 }'),
    )
    expect(written(design, { op: 'add', path: '/services/orders/calls/0', value: { to: 'x', retry: { max: 2 } } })).toBe(
      design.replace('[{ "to"', '[{ "to": "x", "retry": { "max": 2 } }, { "to"'),
    )
  })

  it('gives a line to what stands beside lines, with the indentation of the file', () => {
    expect(written(design, { op: 'add', path: '/services/pay/alarms', value: true })).toBe(
      design.replace('            "zones": 3', '            "zones": 3,\n            "alarms": true'),
    )
    expect(written(design, { op: 'add', path: '/stores/db', value: { type: 'rds' } })).toBe(
      design.replace('"stores": {}', '"stores": { "db": { "type": "rds" } }'),
    )
  })

  it('replaces a value and nothing around it', () => {
    expect(written(design, { op: 'replace', path: '/services/orders/zones', value: 3 })).toBe(design.replace('"zones": 2', '"zones": 3'))
  })

  it('removes the first, the last and the only member without a comma too many', () => {
    expect(written(design, { op: 'remove', path: '/services/orders/zones' })).toBe(design.replace('"zones": 2, ', ''))
    expect(written(design, { op: 'remove', path: '/services/orders/calls' })).toBe(design.replace(', "calls": [{ "to": "pay" }]', ''))
    expect(written(design, { op: 'remove', path: '/services/orders/calls/0' })).toBe(design.replace('[{ "to": "pay" }]', '[]'))
  })

  it('keeps tabs, Windows line ends, expanded lists and the byte order mark', () => {
    const text = '\uFEFF{\r\n\t"a": [\r\n\t\t1\r\n\t]\r\n}'
    expect(written(text, { op: 'add', path: '/a/-', value: [2, { x: 3 }] })).toBe(
      '\uFEFF{\r\n\t"a": [\r\n\t\t1,\r\n\t\t[\r\n\t\t\t2,\r\n\t\t\t{\r\n\t\t\t\t"x": 3\r\n\t\t\t}\r\n\t\t]\r\n\t]\r\n}',
    )
  })

  it('keeps minified text minified', () => {
    expect(written('{"a":{"b":[]}}', { op: 'add', path: '/a/c', value: { d: [1, 2] } })).toBe('{"a":{"b":[],"c":{"d":[1,2]}}}')
  })

  it.each([
    ['{"a":1', 'not valid JSON'],
    ['{"a":1,"a":2}', 'not valid JSON'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'not valid JSON'],
    ['{"b":1}', 'there is no "a"'],
  ])('changes nothing of %.20s', (text, message) => {
    expect(applyPatchToText(text, [{ op: 'remove', path: '/a' }])).toMatchObject({
      ok: false,
      index: 0,
      message: expect.stringContaining(message),
    })
  })

  const everyPath = (value: unknown, path: string[] = []): string[][] =>
    typeof value !== 'object' || value === null
      ? [path]
      : [path, ...Object.entries(value).flatMap(([key, inner]) => everyPath(inner, [...path, key]))]
  const key = fc.string().filter((name) => name !== '__proto__')
  const json = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium', maxDepth: 4 },
      fc.constantFrom(0, -1.5, true, null, '', '{ "', '\\"', ',]'),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
      fc.array(tie('value'), { maxLength: 4 }),
    ),
  })).value

  it('says in text what applyPatch says in values, and keeps every character outside the object it changes', () => {
    fc.assert(
      fc.property(
        json,
        json,
        fc.nat(),
        fc.constantFrom('add', 'replace', 'remove'),
        key,
        fc.constantFrom(undefined, 1, 4, '\t'),
        (value, added, seed, op, name, indent) => {
          const paths = everyPath(value)
          const path = paths[seed % paths.length]!
          const target = joinPointer(op === 'add' && seed % 2 === 0 ? [...path, seed % 3 === 0 ? '-' : name] : path)
          const operation: PatchOperation = op === 'remove' ? { op, path: target } : { op: op as 'add', path: target, value: added }
          const text = JSON.stringify(value, null, indent)
          const expected = applyPatch(value, [operation])
          const result = applyPatchToText(text, [operation])
          expect(result.ok).toBe(expected.ok)
          if (!result.ok || !expected.ok) return
          expect(JSON.parse(result.value)).toEqual(expected.value)
          const owner = findPlaces(text, [target.slice(0, Math.max(0, target.lastIndexOf('/')))]).get(
            target.slice(0, Math.max(0, target.lastIndexOf('/'))),
          )!
          expect(result.value.startsWith(text.slice(0, owner.start))).toBe(true)
          expect(result.value.endsWith(text.slice(owner.end))).toBe(true)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
