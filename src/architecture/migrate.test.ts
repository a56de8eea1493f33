import { describe, expect, it } from 'vitest'
import type { JsonObject } from './json-object'
import { type Migration, migrate } from './migrate'

const renamed: Migration = ({ nodes, ...rest }) => ({ ...rest, services: nodes })
const versions = {
  current: 4,
  migrations: new Map<number, Migration>([
    [2, renamed],
    [3, (file) => ({ ...file, name: `${String(file.name)} (moved)` })],
  ]),
}
const codeOf = (file: JsonObject) => {
  const result = migrate(file, versions)
  return result.ok ? 'fine' : result.problem.code
}

describe('migrate', () => {
  it('leaves a file of the current version as it is', () => {
    const file = { version: 4, name: 'x' }
    expect(migrate(file, versions)).toEqual({ ok: true, value: file })
  })

  it('takes an older file through every step, and does not touch what it was given', () => {
    const file = { version: 2, name: 'x', nodes: { a: {} } }
    expect(migrate(file, versions)).toEqual({ ok: true, value: { version: 4, name: 'x (moved)', services: { a: {} } } })
    expect(file).toEqual({ version: 2, name: 'x', nodes: { a: {} } })
  })

  it.each([
    [5, 'newer-version'],
    [1e300, 'newer-version'],
    [1, 'unsupported-version'],
    [0, 'unsupported-version'],
    [-1e300, 'unsupported-version'],
    [2.5, 'unsupported-version'],
    [4.5, 'unsupported-version'],
  ])('refuses version %d as %s', (version, code) => {
    expect(codeOf({ version, name: 'x' })).toBe(code)
  })

  it('leaves a version that is absent or no number to the schema', () => {
    expect([{}, { version: '4' }, { version: null }].map(codeOf)).toEqual(['fine', 'fine', 'fine'])
  })
})
