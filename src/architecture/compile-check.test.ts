import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { arbitraryArchitecture } from '../../tests/builders/arbitraries'
import { compileCheck } from './compile-check'
import { applyPatch } from './patch'
import { joinPointer } from './pointer'
import { architectureSchema } from './schema'

const everyPath = (value: unknown, path: string[] = []): string[][] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [path, ...Object.entries(value).flatMap(([key, inner]) => everyPath(inner, [...path, key]))]

/** A file with a `__proto__` key is refused before any schema is asked. */
const isAskable = (value: unknown): boolean => !JSON.stringify(value).includes('__proto__')

describe('compileCheck', () => {
  it('says what the schema of the language says, one change away from a valid design', () => {
    const conforms = compileCheck(architectureSchema)
    const valid = fc.constantFrom(...fc.sample(arbitraryArchitecture(), { numRuns: 30, seed: 3 }))
    const other = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        0,
        1,
        -1,
        0.5,
        1.5,
        65_535,
        65_536,
        2 ** 53,
        1e300,
        Number.POSITIVE_INFINITY,
        true,
        '',
        'x',
        'Bad Id',
        'a\n',
      ),
      fc.constantFrom<unknown>(
        'ecs',
        'write',
        'jwt',
        '2026-02-29',
        '2028-02-29',
        '2026-1-1',
        [],
        ['a'],
        [''],
        {},
        { to: 'a' },
        { constructor: 1 },
      ),
      fc.constantFrom<unknown>('x'.repeat(4096), 'x'.repeat(4097), 'x'.repeat(63), 'x'.repeat(64)),
      fc.jsonValue({ maxDepth: 1 }).filter(isAskable),
    )
    const seen = { accepted: 0, refused: 0 }
    fc.assert(
      fc.property(
        valid,
        fc.nat(),
        other,
        fc.constantFrom('replace', 'remove', 'add'),
        fc.constantFrom('zones', 'x', 'why', 'Ü', 'constructor'),
        (architecture, seed, value, op, key) => {
          const paths = everyPath(architecture)
          const path = paths[seed % paths.length]!
          const patched = applyPatch(architecture, [{ op: op as 'add', path: joinPointer(op === 'add' ? [...path, key] : path), value }])
          fc.pre(patched.ok)
          const accepted = architectureSchema.safeParse(patched.value).success
          seen[accepted ? 'accepted' : 'refused']++
          expect(conforms(patched.value)).toBe(accepted)
        },
      ),
      { numRuns: 1500 },
    )
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(100)
  }, 30_000)

  /** What the language does not use today is left to the schema, not waved through. */
  it.each<[string, z.ZodType, unknown, unknown]>([
    ['a refinement', z.strictObject({ a: z.number() }).refine(({ a }) => a > 1), { a: 2 }, { a: 1 }],
    ['a list with a length', z.array(z.number()).max(1), [1], [1, 2]],
    ['a loose object', z.object({ a: z.number() }), { a: 1, b: 2 }, { b: 2 }],
    ['an open object', z.object({ a: z.number() }).catchall(z.string()), { a: 1, b: 'x' }, { a: 1, b: 2 }],
    ['a number format', z.int32(), 5, 2 ** 40],
    ['a bound that is not included', z.number().gt(1), 2, 1],
    ['a step', z.number().multipleOf(5), 10, 11],
    ['a string format', z.email(), 'a@b.example', 'a'],
    ['a string check', z.string().startsWith('a'), 'ab', 'b'],
    ['three string checks', z.string().min(1).max(3).regex(/a/), 'ba', 'b'],
    ['a pattern with a memory', z.string().regex(/a/g), 'a', 'b'],
    ['a date', z.iso.date(), '2028-02-29', '2027-02-29'],
    ['a nullable', z.nullable(z.string()), null, 1],
    ['a tuple', z.tuple([z.string()]), ['a'], [1]],
  ])('%s', (_, schema, good, bad) => {
    const check = compileCheck(schema)
    expect([check(good), check(good), check(bad), check(bad)]).toEqual([true, true, false, false])
  })
})
