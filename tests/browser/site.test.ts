import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ANSWERED_404, KINDS_OF_PAGE } from './kinds-of-page'
import { useBrowser } from './open-page'

const { open } = useBrowser()

/** How far a page can be pushed sideways, and how much of it lies beyond its right edge. */
const beyondEdge = (page: Page) =>
  page.evaluate(() => {
    window.scrollTo(10_000, 0)
    const { scrollWidth, clientWidth } = document.documentElement
    return { scrolled: window.scrollX, hidden: scrollWidth - clientWidth }
  })

describe.each(KINDS_OF_PAGE)('the page of the kind $kind', ({ path, title, heading, missing }) => {
  const visit = () => open(path, { ...(missing && { expected: ANSWERED_404 }) })

  it('says what it is, and its first stop for the keyboard leads past the bar', async () => {
    const page = await visit()
    await page.waitForLoadState('networkidle')
    await expect.poll(() => page.title()).toMatch(title)
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
    const headings = (await page.locator('h1').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim())
    expect(headings).toEqual([expect.stringMatching(heading)])
    const policy = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? ''
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'/)
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/)

    await page.keyboard.press('Tab')
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Skip to main content')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main, nav')?.localName)).toBe('main')
  })

  it('does not scroll sideways at 1280, 768 and 320 px', async () => {
    const page = await visit()
    for (const width of [1280, 768, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await page.waitForLoadState('networkidle')
      expect([width, await beyondEdge(page)]).toEqual([width, { scrolled: 0, hidden: 0 }])
    }
  })
})

describe('the bar', () => {
  it.each([
    [1280, 60],
    [320, 56],
  ])('is as tall in the dark as in the light: at %i px %i px', async (width, height) => {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await open('', { width, scheme })
      await expect.poll(async () => (await page.locator('nav.navbar').boundingBox())?.height).toBe(height)
    }
  })

  it.each([1280, 320])('leads to every page of the site at %i px', async (width) => {
    const page = await open('', { width })
    const menu = page.locator('button.navbar__toggle')
    for (const [name, title] of [
      ['Playground', /^Playground/],
      ['Rules', /^Rules/],
      ['Labs', /^Labs/],
      ['Practice', /^Practice/],
      ['Progress', /^Progress/],
      ['Course', /^What this course is for/],
    ] as const) {
      const closed = page.locator('.navbar-sidebar a').first().waitFor({ state: 'hidden' })
      if (await menu.isVisible()) await closed.then(() => menu.click())
      await page.getByRole('link', { name, exact: true }).filter({ visible: true }).first().click()
      await expect.poll(() => page.title()).toMatch(title)
    }
  })

  it('switches the mode, and the next page keeps it', async () => {
    const page = await open('', { scheme: 'light' })
    const mode = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
    const toggle = page.getByRole('button', { name: /mode/i }).filter({ visible: true })
    for (const next of ['light', 'dark']) {
      await toggle.click()
      await expect.poll(mode).toBe(next)
    }
    await page.getByRole('link', { name: 'Rules', exact: true }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Rules' }).waitFor()
    await page.reload()
    await expect.poll(mode).toBe('dark')
  })
})
