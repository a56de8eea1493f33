import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const DOCS = join(import.meta.dirname, '../../docs')
const NOT_CHAPTERS = new Set(['index.mdx', 'glossary.mdx', 'paths.mdx'])

const read = (file: string): string => readFileSync(join(DOCS, file), 'utf8')

/** The words that a reader reads in the text itself: no front matter, no code, no attributes. */
const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/^---[\s\S]*?---/, '')
    .replace(/```[\s\S]*?```/g, '')
    .replace(/<[^>]*>/g, ' ')
    .match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu) ?? []

const chapters = readdirSync(DOCS).filter((name) => name.endsWith('.mdx') && !NOT_CHAPTERS.has(name))

describe('the chapters', () => {
  it('are found', () => expect(chapters).toContain('data.mdx'))

  it.each(chapters)('%s has the length of a chapter', (file) => {
    const { length } = wordsOf(read(file))
    expect(length).toBeGreaterThanOrEqual(900)
    expect(length).toBeLessThanOrEqual(2000)
  })
})

describe('the chapter on data', () => {
  const text = read('data.mdx')

  it('makes every point of the reference text in its section', () => {
    const section = 'owns its data, does not share databases; DynamoDB, RDS (per service), Aurora; tight coupling'
    for (const point of section.split(/[,;] /)) expect(text).toContain(point)
  })

  it('counts the backfill right', () => {
    const [, items, perSecond, minutes] = /(\d+) million items of up to 1 KB at ([\d,]+) a second take (\d+)\s+minutes/.exec(text) ?? []
    expect((Number(items) * 1e6) / Number(perSecond?.replace(',', '')) / 60).toBe(Number(minutes))
    const registry = readFileSync(join(DOCS, '../src/facts/registry/data.yaml'), 'utf8')
    const price = Number(/value: ([\d.]+) USD per million write units/.exec(registry)?.[1])
    expect(text).toContain(`cost ${(Number(items) * price).toFixed(2)} USD`)
  })
})
