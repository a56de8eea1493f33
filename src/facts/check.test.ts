import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadRegistryFiles } from '../plugins/lessons/registry'
import { bannedUses, expiredFacts } from './check'
import type { Registry } from './schema'

const ROOT = join(import.meta.dirname, '../..')
const today = new Date().toISOString().slice(0, 10)

const loaded = loadRegistryFiles(ROOT)
const registry: Registry = loaded.ok ? loaded.value : { facts: [], banned: [] }

const pages = ['docs', 'src/grader/rules', 'labs'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => join(ROOT, folder, name)),
)

describe('the registry of dated facts', () => {
  it('is written as its schema asks', () => expect(loaded).toMatchObject({ ok: true }))

  it('has no fact that is due for another check', () => {
    const due = expiredFacts(registry, today).map(({ id, expiresOn, source }) => `${id}: due since ${expiresOn}, look at ${source.url}`)
    expect(due).toEqual([])
  })

  it('has no fact that was checked in the future', () => {
    expect(registry.facts.filter(({ verifiedOn }) => verifiedOn > today).map(({ id }) => id)).toEqual([])
  })

  it('counts the last day as good', () => {
    const { expiresOn } = registry.facts[0]!
    const next = new Date(Date.parse(expiresOn) + 86_400_000).toISOString().slice(0, 10)
    expect(expiredFacts({ facts: [registry.facts[0]!], banned: [] }, expiresOn)).toEqual([])
    expect(expiredFacts({ facts: [registry.facts[0]!], banned: [] }, next)).toHaveLength(1)
  })
})

describe('the pages', () => {
  it('make no banned claim', () => {
    const uses = pages.flatMap((path) =>
      bannedUses(registry, readFileSync(path, 'utf8')).map(({ claim, line }) => `${relative(ROOT, path)}:${line} ${claim.right}`),
    )
    expect(pages.length).toBeGreaterThan(10)
    expect(uses).toEqual([])
  })

  it('name no fact that the registry does not have', () => {
    const known = new Set(registry.facts.map(({ id }) => id))
    const named = pages.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/<(?:Dated|Value|Sources)\b[^>]*?\bof="([^"]*)"/g)].flatMap(([, of = '']) =>
        of.split(/\s+/).map((id) => ({ page: relative(ROOT, path), id })),
      ),
    )
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter(({ id }) => !known.has(id))).toEqual([])
  })

  it.each(['Use a two-phase commit.', 'The answer is: use\na two-phase commit', 'You **use a** _two-phase_ commit'])(
    'would be stopped by %j',
    (text) => {
      expect(bannedUses(registry, `A line.\n${text}`)[0]).toMatchObject({ line: 2, claim: { id: 'two-phase-commit-across-services' } })
    },
  )

  it('may speak of what a banned claim is about', () => {
    expect(bannedUses(registry, 'A two-phase commit is not available across services.')).toEqual([])
  })
})
