import { describe, expect, it } from 'vitest'
import { brokenPromises, CATEGORIES, LIGHTHOUSE_PAGES, type LighthouseException } from './lighthouse-promise.mts'

const perfect = LIGHTHOUSE_PAGES.map((page) => ({ page, performance: 90, accessibility: 100, 'best-practices': 100, seo: 100 }))
const withHome = (scores: Partial<(typeof perfect)[number]>) => perfect.map((page) => (page.page === '/' ? { ...page, ...scores } : page))
const slowHome: LighthouseException = { page: '/', category: 'performance', score: 85, reason: 'a film' }

describe('a promise of Lighthouse scores', () => {
  it('is kept at its limits', () => {
    expect(brokenPromises({ pages: perfect, exceptions: [] })).toEqual([])
  })

  it.each(CATEGORIES)('is broken by one point less in %s', (category) => {
    const pages = withHome({ [category]: category === 'performance' ? 89 : 99 })
    expect(brokenPromises({ pages, exceptions: [] })).toEqual([expect.stringContaining(`in ${category}; at least`)])
  })

  it('is broken by a page that was not measured', () => {
    expect(brokenPromises({ pages: perfect.slice(1), exceptions: [] })).toEqual(['/ was not measured.'])
  })

  it('holds an excepted page to its own number', () => {
    expect(brokenPromises({ pages: withHome({ performance: 85 }), exceptions: [slowHome] })).toEqual([])
    expect(brokenPromises({ pages: withHome({ performance: 84 }), exceptions: [slowHome] })).toEqual([
      '/ reaches 84 of 100 in performance; at least 85 is promised.',
    ])
  })

  it('wants no exception that is not needed', () => {
    expect(brokenPromises({ pages: perfect, exceptions: [slowHome] })).toEqual([expect.stringContaining('needs no exception')])
  })
})
