import { describe, expect, it } from 'vitest'
import { calibrate } from '../../progress/calibration'
import { PRACTICE_TEXTS as TEXTS } from './texts'

const of = (right: number, answers: number) =>
  calibrate(Array.from({ length: answers }, (_, n) => ({ right: n < right, confidence: 'sure' as const })))[0]!

describe('the reading of a calibration', () => {
  it('names the answers and how many of them were right', () => {
    expect(TEXTS.reading(of(14, 20), 5)).toBe('Of 20 answers marked sure, 14 were right.')
    expect(TEXTS.reading(of(1, 5), 5)).toBe('Of 5 answers marked sure, 1 was right.')
    expect(TEXTS.share(of(14, 20))).toBe('70 %, 14 of 20')
  })

  it('says nothing of a few', () => {
    expect(TEXTS.reading(undefined, 5)).toBe('A share is shown from 5 answers on.')
    expect([TEXTS.tooFew(of(1, 4)), TEXTS.tooFew(of(1, 1)), TEXTS.tooFew(of(0, 0))]).toEqual([
      '4 answers, too few for a share',
      '1 answer, too few for a share',
      'no answer',
    ])
  })
})
