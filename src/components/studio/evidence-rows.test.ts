import { describe, expect, it } from 'vitest'
import { evidenceRows } from './evidence-rows'

describe('evidenceRows', () => {
  it('moves the unit from the name to the value', () => {
    expect(evidenceRows({ callerWaitsMs: 3000, peakRps: 1200, monthlyUsd: 900, attempts: 16 })).toEqual([
      { label: 'caller waits', value: '3,000 ms' },
      { label: 'peak', value: '1,200 requests/s' },
      { label: 'monthly', value: '900 USD' },
      { label: 'attempts', value: '16' },
    ])
  })
  it('writes shares as percentages and keeps their name', () => {
    expect(evidenceRows({ chainAvailability: 0.9985, retryShare: 0.1 })).toEqual([
      { label: 'chain availability', value: '99.85 %' },
      { label: 'retry share', value: '10 %' },
    ])
  })
  it('leaves words as they are', () => {
    expect(evidenceRows({ 'orders, owner': 'read, write', ms: 3 })).toEqual([
      { label: 'orders, owner', value: 'read, write' },
      { label: 'ms', value: '3' },
    ])
  })
})
