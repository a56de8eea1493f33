import { describe, expect, it } from 'vitest'
import { optionOrder } from '../../quizzes/option-order'
import type { ListKind, PageListQuestion } from '../../quizzes/page-question'
import { canReveal, nextQuestionState, type QuestionAction, type QuestionState, startQuestion } from './question-state'

const question = (kind: ListKind): PageListQuestion => ({
  id: 'data.a.b',
  hash: '0',
  kind,
  level: 'predict',
  stem: 'What?',
  options: ['a', 'b', 'c', 'd'].map((text) => ({ text, reason: text })),
  sources: [],
})
const stateAfter = (kind: ListKind, ...actions: QuestionAction[]): QuestionState =>
  actions.reduce(nextQuestionState, startQuestion(question(kind)))

describe('a question', () => {
  it('keeps one choice of a single one, and several of a multiple one', () => {
    const actions: QuestionAction[] = [1, 3, 1].map((option) => ({ type: 'choose', option }))
    expect(stateAfter('single', ...actions).answer).toEqual([1])
    expect(stateAfter('multiple', ...actions).answer).toEqual([3])
    expect(stateAfter('spot-the-flaw', ...actions).answer).toEqual([1])
  })

  it('reveals nothing before there is an answer', () => {
    const early = stateAfter('single', { type: 'reveal', confidence: 'sure' })
    expect(canReveal(early)).toBe(false)
    expect(early.confidence).toBeUndefined()
    expect(stateAfter('single', { type: 'choose', option: 0 }, { type: 'reveal', confidence: 'sure' }).confidence).toBe('sure')
  })

  it('starts an order shuffled, and moves within its ends', () => {
    const start = optionOrder(question('order'), 0)
    expect(stateAfter('order').answer).toEqual(start)
    const [a, b, c, d] = start
    const down = stateAfter('order', { type: 'move', from: 0, to: 1 })
    expect(down).toMatchObject({ answer: [b, a, c, d], movedTo: 1 })
    expect(stateAfter('order', { type: 'move', from: 0, to: -1 }).answer).toEqual(start)
    expect(stateAfter('order', { type: 'move', from: 3, to: 4 }).answer).toEqual(start)
  })

  it('leaves an answer alone once the reasons are shown', () => {
    const revealed = stateAfter('single', { type: 'choose', option: 0 }, { type: 'reveal', confidence: 'guess' })
    expect(nextQuestionState(revealed, { type: 'choose', option: 1 })).toBe(revealed)
    expect(nextQuestionState(revealed, { type: 'reveal', confidence: 'sure' })).toBe(revealed)
  })

  it('starts anew with another attempt, and only after the reveal', () => {
    const revealed = stateAfter('single', { type: 'choose', option: 0 }, { type: 'reveal', confidence: 'guess' })
    expect(nextQuestionState(revealed, { type: 'retry' })).toEqual({ question: question('single'), attempt: 1, answer: [] })
    expect(stateAfter('single', { type: 'choose', option: 0 }, { type: 'retry' }).attempt).toBe(0)
  })

  it.each(['single', 'multiple', 'order'] as const)('%s: shows what was answered before, while nobody has touched it', (kind) => {
    const kept: QuestionAction = { type: 'restore', answer: [3, 2, 1, 0], confidence: 'likely', day: '2026-11-26' }
    const restored = stateAfter(kind, kept)
    expect(restored).toMatchObject({ answer: [3, 2, 1, 0], confidence: 'likely', restored: '2026-11-26', attempt: 0 })
    expect(nextQuestionState(restored, kept)).toBe(restored)
    const touched = stateAfter(kind, kind === 'order' ? { type: 'move', from: 0, to: 1 } : { type: 'choose', option: 1 })
    expect(nextQuestionState(touched, kept)).toBe(touched)
    const again = nextQuestionState(restored, { type: 'retry' })
    expect(again).toEqual(startQuestion(question(kind), 1))
    expect(nextQuestionState(again, kept)).toBe(again)
  })
})
