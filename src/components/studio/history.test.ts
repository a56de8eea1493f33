import { describe, expect, it } from 'vitest'
import { EMPTY_HISTORY, type History, remember, rememberTyping, stepBack, stepForward } from './history'

const at = (text: string) => ({ text, cursor: { start: text.length, end: text.length } })

/** Types texts one after the other, each `pause` milliseconds after the one before. */
function typed(texts: readonly string[], pause: number, from: History = EMPTY_HISTORY): History {
  return texts.slice(1).reduce((history, next, index) => rememberTyping(history, at(texts[index] ?? ''), next, index * pause), from)
}

describe('history', () => {
  it('undoes keystrokes at one place in one step', () => {
    expect(typed(['', 'a', 'ab', 'abc'], 100).past.map(({ text }) => text)).toEqual([''])
  })
  it('begins a new step after a pause', () => {
    expect(typed(['', 'a', 'ab', 'abc'], 900).past).toHaveLength(3)
  })
  it('begins a new step at another place and at a new line', () => {
    expect(typed(['xy', 'xyz', 'axyz'], 10).past.map(({ text }) => text)).toEqual(['xy', 'xyz'])
    expect(typed(['a', 'ab', 'ab\n', 'ab\nc'], 10).past.map(({ text }) => text)).toEqual(['a', 'ab', 'ab\n'])
  })
  it('undoes several deletions in one step', () => {
    expect(typed(['abc', 'ab', 'a', ''], 100).past.map(({ text }) => text)).toEqual(['abc'])
  })
  it('keeps a paste as a step of its own', () => {
    expect(typed(['a', 'ab', 'ab and much more', 'ab and much more!'], 10).past.map(({ text }) => text)).toEqual([
      'a',
      'ab',
      'ab and much more',
    ])
  })
  it('goes back and forward through the same texts', () => {
    const history = remember(remember(EMPTY_HISTORY, at('one')), at('two'))
    const back = stepBack(history, at('three'))
    expect(back?.entry.text).toBe('two')
    const forward = back && stepForward(back.history, back.entry)
    expect(forward?.entry.text).toBe('three')
    expect(forward?.history.past.map(({ text }) => text)).toEqual(['one', 'two'])
    expect(stepBack(EMPTY_HISTORY, at('x'))).toBeUndefined()
    expect(stepForward(history, at('x'))).toBeUndefined()
  })
  it('forgets what was undone once something else is typed', () => {
    const back = stepBack(remember(EMPTY_HISTORY, at('one')), at('two'))
    const history = back && rememberTyping(back.history, back.entry, 'one!', 5)
    expect(history?.future).toEqual([])
    expect(history?.past.map(({ text }) => text)).toEqual(['one'])
  })
  it('holds no more text than its limit, and never less than one step', () => {
    const large = 'x'.repeat(9 * 1024 * 1024)
    const history = remember(remember(EMPTY_HISTORY, at(`${large}1`)), at(`${large}2`))
    expect(history.past).toHaveLength(1)
    expect(history.past[0]?.text.endsWith('2')).toBe(true)
    let many = EMPTY_HISTORY
    for (let index = 0; index < 400; index++) many = remember(many, at(String(index)))
    expect(many.past).toHaveLength(300)
  })
})
