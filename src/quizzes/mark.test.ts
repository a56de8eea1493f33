import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAnswerTo, type Markable, mark } from './mark'

const option = (right: boolean, index: number) =>
  right ? { reason: `r${index}`, right: true as const } : { reason: `r${index}`, misconception: `m${index % 2}` }
const question = (kind: Markable['kind'], rights: readonly boolean[]): Markable => ({ kind, options: rights.map(option) })
const single = question('single', [false, true, false])
const multiple = question('multiple', [true, false, true, false])
const order: Markable = { kind: 'order', options: ['a', 'b', 'c'].map((reason) => ({ reason })), misconception: 'late' }

const verdicts = (of: Markable, answer: readonly number[]) => mark(of, answer).options.map(({ verdict }) => verdict)

describe('mark', () => {
  it('takes the right one of a single question', () => {
    expect(mark(single, [1])).toMatchObject({ isRight: true, misconceptions: [] })
    expect(verdicts(single, [1])).toEqual(['avoided', 'found', 'avoided'])
  })

  it('says what a wrong one shows, with the reasons of all', () => {
    expect(mark(single, [2])).toMatchObject({ isRight: false, misconceptions: ['m0'] })
    expect(verdicts(single, [2])).toEqual(['avoided', 'missed', 'mistaken'])
    expect(mark(single, [2]).options.map(({ reason }) => reason)).toEqual(['r0', 'r1', 'r2'])
  })

  it('treats a flaw like a single question', () => {
    expect(mark({ ...single, kind: 'spot-the-flaw' }, [1]).isRight).toBe(true)
    expect(mark({ ...single, kind: 'spot-the-flaw' }, [0]).isRight).toBe(false)
  })

  it('takes a multiple question only with all right ones and no other', () => {
    expect(mark(multiple, [2, 0]).isRight).toBe(true)
    expect(mark(multiple, [0]).isRight).toBe(false)
    expect(mark(multiple, [0, 2, 3]).isRight).toBe(false)
    expect(verdicts(multiple, [0, 3])).toEqual(['found', 'avoided', 'missed', 'mistaken'])
  })

  it('names a misconception once', () => {
    expect(mark(multiple, [1, 3]).misconceptions).toEqual(['m1'])
  })

  it('takes an order only as it stands in the file, and says where it first differs', () => {
    expect(mark(order, [0, 1, 2])).toMatchObject({ isRight: true, misconceptions: [] })
    expect(mark(order, [0, 1, 2])).not.toHaveProperty('firstDifference')
    expect(mark(order, [0, 2, 1])).toMatchObject({ isRight: false, misconceptions: ['late'], firstDifference: 1 })
    expect(verdicts(order, [0, 2, 1])).toEqual(['in-place', 'out-of-place', 'out-of-place'])
  })

  it('is right exactly where the chosen are the right ones', () => {
    const asked = fc
      .array(fc.boolean(), { minLength: 2, maxLength: 6 })
      .chain((rights) => fc.tuple(fc.constant(rights), fc.subarray(rights.map((_, index) => index))))
    fc.assert(
      fc.property(asked, ([rights, chosen]) => {
        const result = mark(question('multiple', rights), chosen)
        expect(result.isRight).toBe(rights.every((right, index) => right === chosen.includes(index)))
        expect(result.misconceptions.length > 0).toBe(chosen.some((index) => !rights[index]))
        expect(result.options).toHaveLength(rights.length)
      }),
    )
  })
})

describe('isAnswerTo', () => {
  it('wants one of a single question, some of a multiple one, all of an order', () => {
    expect([[], [0], [0, 1]].map((answer) => isAnswerTo(single, answer))).toEqual([false, true, false])
    expect([[], [0], [3, 1]].map((answer) => isAnswerTo(multiple, answer))).toEqual([false, true, true])
    expect([[], [0, 1], [2, 0, 1]].map((answer) => isAnswerTo(order, answer))).toEqual([false, false, true])
  })

  it.each([[[-1]], [[3]], [[0.5]], [[Number.NaN]]])('refuses %j', (answer) => {
    expect(isAnswerTo(single, answer)).toBe(false)
  })

  it('refuses an option twice', () => {
    expect(isAnswerTo(multiple, [1, 1])).toBe(false)
    expect(isAnswerTo(order, [0, 0, 1])).toBe(false)
  })
})
