import { describe, expect, it } from 'vitest'
import { reasonIn } from './services'

describe('reasonIn', () => {
  it('finds the error of a program that ended, with what stands around it', () => {
    const lines = [
      '{"event":"x"}',
      '/work/orders.ts:3',
      "throw new Error('a slip')",
      '^',
      'Error: a slip',
      '    at Object',
      '    at load',
      'Node.js v20',
      '{"event":"y"}',
    ]
    expect(reasonIn(lines)).toEqual(["throw new Error('a slip')", '^', 'Error: a slip', '    at Object'])
  })

  it('gives the last lines where there is none', () => {
    expect(reasonIn(['1', '2', '3', '4', '5', '6'])).toEqual(['2', '3', '4', '5', '6'])
    expect(reasonIn([])).toEqual([])
  })
})
