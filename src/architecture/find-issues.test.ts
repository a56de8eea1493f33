import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryArchitecture } from '../../tests/builders/arbitraries'
import { findIssues, type Issue } from './find-issues'
import { joinPointer, type Step } from './pointer'
import { architectureSchema } from './schema'

const flat = (issues: readonly Issue[]): string[] =>
  issues
    .flatMap((issue) => {
      const at = joinPointer(issue.path as Step[])
      return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => `unrecognized ${at} ${key}`) : [`${issue.code} ${at}`]
    })
    .sort()

/** A file with a `__proto__` key is refused before any schema is asked. */
const isAskable = (value: unknown): boolean => !JSON.stringify(value).includes('__proto__')

describe('findIssues', () => {
  it('finds what zod finds, several changes away from a valid design', () => {
    const valid = fc.constantFrom(...fc.sample(arbitraryArchitecture(), { numRuns: 30, seed: 4 }))
    const other = fc.oneof(
      fc.constantFrom<unknown>(null, -1, 0.5, 'Bad Id', '', [], {}, { Bad: 1, zones: 0 }, [{}], true),
      fc.jsonValue({ maxDepth: 2 }).filter(isAskable),
    )
    fc.assert(
      fc.property(valid, fc.array(fc.tuple(fc.nat(200), other), { minLength: 1, maxLength: 4 }), (architecture, changes) => {
        const at = new Map(changes)
        let i = 0
        const text = JSON.stringify(architecture, (_, value: unknown) => {
          i++
          return at.has(i) ? structuredClone(at.get(i)) : value
        })
        const changed: unknown = JSON.parse(text)
        expect(flat(findIssues(architectureSchema, changed, 10_000))).toEqual(
          flat(architectureSchema.safeParse(changed).error?.issues ?? []),
        )
      }),
      { numRuns: 600 },
    )
  }, 30_000)

  it('stops at the limit, with the first ones of the file', () => {
    const wrong = { version: 1, name: 'x', services: { a: { zonez: 1, team: 3, capabilities: [1, 2, 3] }, B: {} }, extra: 1 }
    const all = findIssues(architectureSchema, wrong, 100)
    expect(all.map(({ path }) => joinPointer(path as Step[]))).toEqual([
      '/services/a',
      '/services/a/team',
      '/services/a/capabilities/0',
      '/services/a/capabilities/1',
      '/services/a/capabilities/2',
      '/services/B',
      '',
    ])
    for (let limit = 1; limit <= all.length; limit++) expect(findIssues(architectureSchema, wrong, limit)).toEqual(all.slice(0, limit))
  })
})
