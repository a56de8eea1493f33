import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { memoryStorage } from '../../src/progress/adapters/memory'
import { printExport } from '../../src/progress/export'
import { parseExport } from '../../src/progress/import'
import { CURRENT_VERSION } from '../../src/progress/migrations'
import { createProgressStore } from '../../src/progress/store'
import { tabPorts } from './support/ports'

const FIXTURES = join(import.meta.dirname, 'fixtures')
/** What one version wrote: a store by its keys, and an export of it. They are never written again. */
const versions = readdirSync(FIXTURES)
const read = (version: string, file: string): string => readFileSync(join(FIXTURES, version, file), 'utf8')

describe('every version that was released', () => {
  it('has its fixtures', () => {
    expect(versions).toEqual(Array.from({ length: CURRENT_VERSION }, (_, index) => `v${index + 1}`))
  })

  it.each(versions)('%s: its store is read whole, and goes on', async (version) => {
    const values = new Map<string, unknown>(Object.entries(JSON.parse(read(version, 'store.json'))))
    const store = createProgressStore(tabPorts(memoryStorage(values)))
    expect(await store.load()).toEqual({ ok: true })
    expect(store.getState()).toMatchObject({ access: 'open', damaged: [], missing: 0 })
    expect(store.getState().entries.size).toBe(12)
    expect(store.getState().backups).toHaveLength(1)
    expect(await store.record({ kind: 'read', path: '/docs/data', title: 'Data' })).toEqual({ ok: true })
  })

  it.each(versions)('%s: its export says the same as its store', async (version) => {
    const exported = parseExport(read(version, 'export.json'))
    const store = createProgressStore(tabPorts(memoryStorage(new Map(Object.entries(JSON.parse(read(version, 'store.json')))))))
    await store.load()
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
    expect(exported.ok && exported.value.toSorted(byId)).toEqual([...store.getState().entries.values()].sort(byId))
  })

  it('writes today what the fixture of its version has, byte for byte', () => {
    const text = read(`v${CURRENT_VERSION}`, 'export.json')
    const parsed = parseExport(text)
    expect(parsed.ok && printExport(parsed.value, JSON.parse(text).exportedAt)).toBe(text)
  })
})
