import { describe, expect, it } from 'vitest'
import kept from './lighthouse.json'
import { brokenPromises, type LighthouseException, type LighthouseResults } from './lighthouse-promise.mts'

describe('the kept measurement of Lighthouse', () => {
  it('holds what is promised for every page', () => {
    const results = kept as LighthouseResults
    expect(brokenPromises(results)).toEqual([])
  })

  it('is of five runs or more, and gives a reason for every exception', () => {
    expect(kept.runs).toBeGreaterThanOrEqual(5)
    for (const { reason } of kept.exceptions as readonly LighthouseException[]) expect(reason.length).toBeGreaterThan(20)
  })
})
