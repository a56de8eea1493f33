import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BANK, loadBank, MISCONCEPTIONS } from '../../src/plugins/questions/load-bank'
import { BANK_CODES } from '../../src/quizzes/problem'

const HERE = import.meta.dirname
const read = (file: string): string => readFileSync(join(HERE, file), 'utf8')

const misconceptions = ['broker-drops-repeats', 'relay-waits-for-people', 'reading-is-free']
  .map((id) => `  - { id: ${id}, belief: So it is., instead: It is otherwise. }`)
  .join('\n')
const world = { registry: { facts: [], banned: [] }, designs: new Map([['shared', read('design.json')]]), today: '2026-11-24' }

/** Codes of everything that stands against a file of the bank, each once. */
const codesOf = (file: string): readonly string[] => {
  const texts = new Map([
    [`${MISCONCEPTIONS}/data.yaml`, `misconceptions:\n${misconceptions}\n`],
    [`${BANK}/data.yaml`, read(file)],
  ])
  const bank = loadBank(texts, world)
  return bank.ok ? [] : [...new Set(bank.problems.map(({ code }) => code))]
}

const refused = readdirSync(join(HERE, 'refused'))
/** The code before the two hyphens. */
const codeOf = (file: string): string => file.replace(/(--.*)?\.yaml$/, '')

describe('files of questions', () => {
  it('are taken with every kind', () => {
    expect(codesOf('sound.yaml')).toEqual([])
  })

  it.each(refused)('are refused by their own code: %s', (file) => {
    expect(codesOf(`refused/${file}`)).toEqual([codeOf(file)])
  })

  it('show every code there is', () => {
    expect(BANK_CODES.filter((code) => !refused.some((file) => codeOf(file) === code))).toEqual([])
  })
})
