import { describe, expect, it } from 'vitest'
import { dayStarts, localDay, todayAt } from './local-days'

const at = new Date(2026, 10, 26, 23, 59)

describe('days by the clock of this device', () => {
  it('begin at midnight, and follow each other over the end of a month', () => {
    const starts = dayStarts(at, 14)
    expect(starts).toHaveLength(15)
    expect(starts.map(localDay).slice(3, 6)).toEqual(['2026-11-29', '2026-11-30', '2026-12-01'])
    expect(starts.every((start) => new Date(start).getHours() === 0)).toBe(true)
  })

  it('hold their own last minute', () => {
    const { start, now, end } = todayAt(at)
    expect([localDay(start), localDay(now), localDay(end)]).toEqual(['2026-11-26', '2026-11-26', '2026-11-27'])
    expect(localDay(at.toISOString())).toBe('2026-11-26')
  })
})
