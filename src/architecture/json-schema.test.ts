import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { arbitraryArchitecture } from '../../tests/builders/arbitraries'
import { architectureJsonSchema, type JsonSchema } from './json-schema'
import { applyPatch } from './patch'
import { joinPointer } from './pointer'
import { architectureSchema } from './schema'

// Counted, not timed: the limit is far away, for machines that are busy.
vi.setConfig({ testTimeout: 60_000 })

const judge = addFormats(new Ajv({ allErrors: false, strict: true, strictTypes: false })).compile(
  architectureJsonSchema('https://blast-radius.example/'),
)

/** Every keyed field of the schema, with the path that leads to it. */
const fieldsOf = (schema: JsonSchema, path = ''): [string, JsonSchema][] => {
  const inner = (part: unknown, step: string) =>
    typeof part === 'object' && part !== null ? fieldsOf(part as JsonSchema, path + step) : []
  const fields = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)
  return [
    ...fields.map(([key, field]): [string, JsonSchema] => [`${path}/${key}`, field]),
    ...fields.flatMap(([key, field]) => fieldsOf(field, `${path}/${key}`)),
    ...inner(schema.additionalProperties, '/*'),
    ...inner(schema.items, '/*'),
    ...((schema.anyOf ?? []) as JsonSchema[]).flatMap((part) => fieldsOf(part, path)),
  ]
}
const everyPath = (value: unknown, path: string[] = []): string[][] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [path, ...Object.entries(value).flatMap(([key, inner]) => everyPath(inner, [...path, key]))]

/** A file with a `__proto__` key is refused before any schema is asked. */
const isAskable = (value: unknown): boolean => !JSON.stringify(value).includes('__proto__')

describe('architectureJsonSchema', () => {
  it('describes every field', () => {
    const fields = fieldsOf(architectureJsonSchema())
    expect(fields.length).toBeGreaterThan(150)
    expect(
      fields.filter(([, { description }]) => typeof description !== 'string' || !/^.+[.:]?$/.test(description)).map(([path]) => path),
    ).toEqual([])
    expect(fields.map(([path]) => path)).toContain('/services/*/calls/*/retry/jitter')
  })

  it('is draft 7, names itself only where it has an address, and gives the same bytes twice', () => {
    expect(Object.keys(architectureJsonSchema('https://x.example/base/')).slice(0, 3)).toEqual(['$schema', '$id', 'title'])
    expect(architectureJsonSchema('https://x.example/base/').$id).toBe('https://x.example/base/architecture.v1.schema.json')
    expect(architectureJsonSchema()).not.toHaveProperty('$id')
    expect(architectureJsonSchema().$schema).toBe('http://json-schema.org/draft-07/schema#')
    expect(JSON.stringify(architectureJsonSchema())).toBe(JSON.stringify(architectureJsonSchema()))
  })

  it('accepts every valid design', () => {
    fc.assert(
      fc.property(arbitraryArchitecture(), (architecture) => {
        expect(judge(architecture)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('accepts and refuses what the language itself accepts and refuses, one change away from a valid design', () => {
    const other = fc.oneof(
      fc.constantFrom(
        null,
        0,
        1,
        -1,
        2,
        0.5,
        65_536,
        1e300,
        true,
        '',
        'x',
        'Bad Id',
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
      ),
      fc.constantFrom('x'.repeat(4096), 'x'.repeat(4097), 'x'.repeat(63), 'x'.repeat(64)),
      fc.jsonValue({ maxDepth: 1 }).filter(isAskable),
    )
    // Making a valid design costs far more than judging it.
    const valid = fc.constantFrom(...fc.sample(arbitraryArchitecture(), { numRuns: 30, seed: 2 }))
    const seen = { accepted: 0, refused: 0 }
    fc.assert(
      fc.property(
        valid,
        fc.nat(),
        other,
        fc.constantFrom('replace', 'remove', 'add'),
        fc.constantFrom('zones', 'x', 'why', 'Ü'),
        (architecture, seed, value, op, key) => {
          const paths = everyPath(architecture)
          const path = paths[seed % paths.length]!
          const patched = applyPatch(architecture, [{ op: op as 'add', path: joinPointer(op === 'add' ? [...path, key] : path), value }])
          fc.pre(patched.ok)
          const accepted = architectureSchema.safeParse(patched.value).success
          seen[accepted ? 'accepted' : 'refused']++
          expect(judge(patched.value)).toBe(accepted)
        },
      ),
      { numRuns: 1200 },
    )
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(100)
  })
})
