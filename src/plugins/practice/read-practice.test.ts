import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../scripts/setup/root.mjs'
import { PRINCIPLES } from '../../grader/principles'
import { readQuestions } from '../questions/read-questions'
import { principlesOf, readPractice } from './read-practice'

const { index, chapters } = await readPractice(ROOT)
const bank = readQuestions(ROOT)

describe('what is practised', () => {
  it('is every question of the bank that can be asked and marked, once in the index and once in the chunk of its chapter', () => {
    const marked = [...bank.values()].map(({ page }) => page.id)
    const chunked = [...chapters].flatMap(([chapter, { questions }]) => questions.map(({ question }) => `${chapter} ${question.id}`))
    expect(index.deck.map(({ id }) => id).sort()).toEqual(marked.sort())
    expect(index.deck.map(({ chapter, id }) => `${chapter} ${id}`).sort()).toEqual(chunked.sort())
    expect(index.chapters.map(({ id }) => id)).toEqual([...chapters.keys()])
    expect(index.deck.filter(({ kind }) => kind === 'open').length).toBeGreaterThan(0)
  })

  it('belongs to the principles of the rules that a key or a proof names, else to those of its chapter', () => {
    const flaw = [...bank.values()].find(({ page }) => page.kind === 'spot-the-flaw')!.entry
    expect(
      principlesOf({ ...flaw, rule: 'missing-timeout', proof: undefined } as unknown as typeof flaw, { principles: ['data-ownership'] }),
    ).toEqual(['failure-isolation'])
    const single = [...bank.values()].find(({ page }) => page.kind === 'single')!.entry
    const { proof: _, ...bare } = single
    expect(principlesOf(bare as typeof single, { principles: ['data-ownership'] })).toEqual(['data-ownership'])
    const proof = [
      { design: 'data-shared', rule: 'dual-write', gives: 'fail' as const },
      { design: 'data-shared', rule: 'flat-network', gives: 'pass' as const },
    ]
    expect(principlesOf({ ...single, proof } as typeof single, { principles: [] })).toEqual(['data-ownership', 'layered-security'])
    expect(index.principles).toEqual(PRINCIPLES)
  })

  it('says nothing of what the grader finds in the design of a flaw, and fetches its drawing', () => {
    const plates = [...chapters.values()].flatMap(({ questions }) => questions.flatMap(({ plate }) => plate ?? []))
    expect(plates.length).toBeGreaterThan(0)
    for (const plate of plates) {
      expect(plate).toMatchObject({ score: null, cappedBy: [], findings: [] })
      expect(plate.narrow).toMatch(/^<svg[^>]*><\/svg>$/)
      expect(plate.file).toBeDefined()
    }
  })

  it('has the misconceptions that its wrong answers show', () => {
    for (const { questions, misconceptions } of chapters.values()) {
      const known = new Set(misconceptions.map(({ id }) => id))
      const shown = questions.flatMap(({ question }) => bank.get(question.id)!.misconceptions.map(({ id }) => id))
      expect(shown.filter((id) => !known.has(id))).toEqual([])
      expect(known.size).toBe(new Set(shown).size)
    }
  })

  it('weighs little before a question is asked', () => {
    expect(JSON.stringify(index.deck).length / index.deck.length).toBeLessThan(220)
  })
})
