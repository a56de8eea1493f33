import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { editDistance, nearestWord } from './suggest'

// Counted, not timed: the limit is far away, for machines that are busy.
vi.setConfig({ testTimeout: 60_000 })

/** The textbook recursion, without any limit: slow and plainly right. */
const oracle = (a: string, b: string): number => {
  const d = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j
    const least = Math.min(d(i - 1, j) + 1, d(i, j - 1) + 1, d(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1))
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
    return swapped ? Math.min(least, d(i - 2, j - 2) + 1) : least
  }
  return d(a.length, b.length)
}

describe('editDistance', () => {
  it('is what the textbook says, up to the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(oracle(a, b), limit + 1))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('nearestWord', () => {
  const keys = [
    'to',
    'tls',
    'timeoutMs',
    'times',
    'circuitBreaker',
    'calls',
    'consumes',
    'capabilities',
    'healthCheck',
    'visibilityTimeoutMs',
  ]
  it.each([
    ['timoutMs', 'timeoutMs'],
    ['timeoutms', 'timeoutMs'],
    ['timeout_ms', 'timeoutMs'],
    ['timeuotMs', 'timeoutMs'],
    ['call', 'calls'],
    ['health-check', 'healthCheck'],
    ['visibility', 'visibilityTimeoutMs'],
    ['circuit', 'circuitBreaker'],
    ['database', undefined],
    ['x', undefined],
    ['', undefined],
    ['c', undefined],
  ])('%j → %j', (typed, expected) => {
    expect(nearestWord(typed, keys)).toBe(expected)
  })

  it('does not compare words of any length', () => {
    expect(nearestWord('a'.repeat(100_000), ['a'.repeat(100_001)])).toBeUndefined()
  })
})
