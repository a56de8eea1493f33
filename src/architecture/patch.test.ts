import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { applyPatch, type PatchOperation } from './patch'

// Counted, not timed: the limit is far away, for machines that are busy.
vi.setConfig({ testTimeout: 60_000 })

const base = { a: { b: [1, 2, 3] }, c: 'x', 'd/e': { '~': 0 } }

describe('applyPatch', () => {
  it.each<[string, PatchOperation[], unknown]>([
    ['adds a key', [{ op: 'add', path: '/a/new', value: 1 }], { ...base, a: { b: [1, 2, 3], new: 1 } }],
    ['adds over a key', [{ op: 'add', path: '/c', value: 1 }], { ...base, c: 1 }],
    ['inserts an item', [{ op: 'add', path: '/a/b/1', value: 9 }], { ...base, a: { b: [1, 9, 2, 3] } }],
    ['appends an item', [{ op: 'add', path: '/a/b/-', value: 9 }], { ...base, a: { b: [1, 2, 3, 9] } }],
    ['appends at the length', [{ op: 'add', path: '/a/b/3', value: 9 }], { ...base, a: { b: [1, 2, 3, 9] } }],
    ['replaces', [{ op: 'replace', path: '/d~1e/~0', value: null }], { ...base, 'd/e': { '~': null } }],
    ['replaces an item', [{ op: 'replace', path: '/a/b/0', value: 0 }], { ...base, a: { b: [0, 2, 3] } }],
    ['replaces the whole', [{ op: 'replace', path: '', value: 7 }], 7],
    ['removes a key', [{ op: 'remove', path: '/c' }], { a: base.a, 'd/e': base['d/e'] }],
    ['removes an item', [{ op: 'remove', path: '/a/b/1' }], { ...base, a: { b: [1, 3] } }],
    [
      'goes on with what the step before has left',
      [
        { op: 'remove', path: '/a/b/0' },
        { op: 'remove', path: '/a/b/0' },
      ],
      { ...base, a: { b: [3] } },
    ],
    ['adds a key that every object inherits', [{ op: 'add', path: '/constructor', value: 1 }], { ...base, constructor: 1 }],
  ])('%s', (_, operations, expected) => {
    const before = structuredClone(base)
    expect(applyPatch(base, operations)).toEqual({ ok: true, value: expected })
    expect(base).toEqual(before)
  })

  it.each<[PatchOperation, string]>([
    [{ op: 'remove', path: '/nothing' }, 'there is no "nothing"'],
    [{ op: 'remove', path: '/toString' }, 'there is no "toString"'],
    [{ op: 'replace', path: '/constructor', value: 1 }, 'there is no "constructor"'],
    [{ op: 'add', path: '/nothing/x', value: 1 }, 'there is no "nothing"'],
    [{ op: 'add', path: '/c/x', value: 1 }, 'neither an object nor a list'],
    [{ op: 'add', path: '/a/b/4', value: 1 }, 'the list has no place "4"'],
    [{ op: 'replace', path: '/a/b/3', value: 1 }, 'the list has no place "3"'],
    [{ op: 'remove', path: '/a/b/-' }, 'the list has no place "-"'],
    [{ op: 'remove', path: '/a/b/01' }, 'the list has no place "01"'],
    [{ op: 'remove', path: '' }, 'the whole file'],
    [{ op: 'add', path: '/__proto__/polluted', value: 1 }, '__proto__'],
    [{ op: 'add', path: '/a/__proto__', value: { polluted: 1 } }, '__proto__'],
    [{ op: 'add', path: 'a', value: 1 }, 'not a JSON Pointer'],
  ])('refuses %j', (operation, why) => {
    const result = applyPatch(base, [{ op: 'replace', path: '/c', value: 'y' }, operation])
    expect(result).toMatchObject({ ok: false, index: 1, message: expect.stringContaining(why) })
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('shares what it does not change', () => {
    const result = applyPatch(base, [{ op: 'replace', path: '/c', value: 'y' }])
    expect(result.ok && (result.value as typeof base).a).toBe(base.a)
  })

  it('undoes an added member by removing it, whatever the value', () => {
    const key = fc.string().filter((k) => k !== '__proto__')
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue()), key, fc.jsonValue(), (value, name, added) => {
        fc.pre(!Object.hasOwn(value, name))
        const path = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
        expect(
          applyPatch(value, [
            { op: 'add', path, value: added },
            { op: 'remove', path },
          ]),
        ).toEqual({ ok: true, value })
      }),
    )
  })
})
