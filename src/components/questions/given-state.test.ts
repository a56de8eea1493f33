import { describe, expect, it } from 'vitest'
import { type GivenAction, type GivenState, nextGivenState } from './given-state'

const START: GivenState<string> = { attempt: 0, answer: '' }
const stateAfter = (...actions: GivenAction<string>[]): GivenState<string> =>
  actions.reduce((state, action) => nextGivenState('again', state, action), START)
const change: GivenAction<string> = { type: 'change', answer: '7' }
const reveal: GivenAction<string> = { type: 'reveal', confidence: 'likely' }
const restore: GivenAction<string> = { type: 'restore', answer: '5', confidence: 'sure', day: '2026-11-26' }

describe('a question that is answered without options', () => {
  it('keeps what is put in, and the confidence that reveals the reasons', () => {
    expect(stateAfter(change)).toMatchObject({ attempt: 0, answer: '7' })
    expect(stateAfter(change, reveal)).toEqual({ attempt: 0, answer: '7', confidence: 'likely' })
  })

  it('leaves an answer alone once the reasons are shown', () => {
    const revealed = stateAfter(change, reveal)
    for (const action of [change, reveal, restore]) expect(nextGivenState('again', revealed, action)).toBe(revealed)
  })

  it('goes on with another attempt, and only after the reveal', () => {
    expect(stateAfter(change, { type: 'retry' })).toEqual(stateAfter(change))
    expect(stateAfter(change, reveal, { type: 'retry' })).toEqual({ attempt: 1, answer: 'again' })
  })

  it('shows what was answered before, while nobody has touched it', () => {
    const restored = stateAfter(restore)
    expect(restored).toEqual({ attempt: 0, answer: '5', confidence: 'sure', restored: '2026-11-26' })
    expect(stateAfter(change, restore)).toEqual(stateAfter(change))
    const again = stateAfter(restore, { type: 'retry' })
    expect(again).toEqual({ attempt: 1, answer: 'again' })
    expect(nextGivenState('again', again, restore)).toBe(again)
  })
})
