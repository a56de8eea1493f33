import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { findForbiddenKeys } from './forbidden-keys'
import { LIMITS } from './limits'
import { countKeys, scan } from './scan'

// Counted, not timed: the limit is far away, for machines that are busy.
vi.setConfig({ testTimeout: 60_000 })

type Tree = readonly (readonly [string, Tree | number])[]

const KEYS = ['a', 'b', 'é', 'constructor', '"', '__proto__', '\\']
const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.oneof({ depthSize: 'small' }, fc.nat(9), tie('tree'))), { maxLength: 4 }),
})).tree

/** Writes a tree as it is, keys twice and all, some of them escaped. */
const write = (members: Tree, escaped: boolean): string => {
  const key = (name: string) =>
    escaped ? `"${[...name].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"` : JSON.stringify(name)
  return `{${members.map(([name, inner]) => `${key(name)} : ${typeof inner === 'number' ? inner : `[1, ${write(inner, escaped)}]`}`).join(' , ')}}`
}
/** The forbidden keys of a tree, from the tree itself. */
const oracle = (members: Tree, path = ''): string[] => {
  const seen = new Set<string>()
  return members.flatMap(([name, inner]) => {
    const here = `${path}/${name}`
    const own = name === '__proto__' ? [`unknown-key ${here}`] : seen.has(name) ? [`duplicate-key ${here}`] : []
    seen.add(name)
    return [...own, ...(typeof inner === 'number' ? [] : oracle(inner, `${here}/1`))]
  })
}

describe('findForbiddenKeys', () => {
  it('finds what an oracle finds, in the order of the file, and countKeys tells when there is something to find', () => {
    fc.assert(
      fc.property(tree, fc.boolean(), (members, escaped) => {
        const text = write(members, escaped)
        const expected = oracle(members)
        const { drafts, total } = findForbiddenKeys(text)
        expect(total).toBe(expected.length)
        expect(drafts.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(expected.slice(0, LIMITS.problems))
        const size = scan(text, LIMITS)
        expect(size.ok && countKeys(JSON.parse(text)) !== size.keys).toBe(total > 0)
      }),
      { numRuns: 300 },
    )
  })
})
