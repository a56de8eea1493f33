import { describe, expect, it } from 'vitest'
import { useBrowser } from './open-page'

const { open } = useBrowser()

describe('on paper', () => {
  it('a page is light, without the bar and without buttons', async () => {
    const page = await open('rules/shared-database', { scheme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.locator('nav.navbar').isVisible()).toBe(false)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light')
    expect(await page.getByText('Open in the playground').filter({ visible: true }).count()).toBe(0)
  })

  it('a chapter has its drawings in light colours, its tables open, the addresses of its sources, and no ways on', async () => {
    const page = await open('docs/data', { scheme: 'dark' })
    await page.waitForLoadState('networkidle')
    const paint = () =>
      page
        .locator('figure[data-design] .silhouette')
        .first()
        .evaluate((shape) => getComputedStyle(shape).fill)
    const dark = await paint()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await paint()).not.toBe(dark)
    expect(await page.locator('details table').first().isVisible()).toBe(true)
    const source = page.locator('#sources ~ ul a[href^="https"]').first()
    expect(await source.evaluate((link) => getComputedStyle(link, '::after').content)).toContain(await source.getAttribute('href'))
    for (const hidden of ['.theme-doc-sidebar-container', '.hash-link', 'nav[aria-label="Chapters around this one"]'])
      expect(await page.locator(hidden).filter({ visible: true }).count()).toBe(0)
  })

  it('every folded design is open', async () => {
    const page = await open('rules/shared-database')
    await page.waitForLoadState('networkidle')
    const folded = page.locator('details:not([open]) pre')
    expect(await folded.count()).toBeGreaterThan(0)
    expect(await folded.first().isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    for (const design of await page.locator('details pre').all()) expect(await design.isVisible()).toBe(true)
  })
})
