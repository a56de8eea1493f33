import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as Axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { type Scheme, useBrowser } from './open-page'

const { open } = useBrowser()
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const LOOKS: readonly (readonly [number, Scheme])[] = [
  [1280, 'light'],
  [320, 'dark'],
]

describe('a sequence of a chapter', () => {
  it.each(LOOKS)('is drawn at %i px in %s mode, with its steps as a list, and axe finds nothing', async (width, scheme) => {
    const page = await open('docs/data', { width, scheme, reducedMotion: true })
    await page.waitForLoadState('networkidle')
    const figure = page.locator('figure[data-sequence="saga-cancellation"]')
    await expect.poll(() => figure.getByRole('img', { name: 'A cancellation as a saga' }).locator('text').count()).toBeGreaterThan(10)
    const summary = figure.getByText('As a list', { exact: true })
    await summary.focus()
    await page.keyboard.press('Enter')
    const steps = figure.getByRole('listitem')
    await expect.poll(() => steps.first().textContent()).toBe('customer to orders: cancel 4711')
    await expect
      .poll(() => figure.locator('ol').evaluateAll((lists) => lists.map((list) => (list as HTMLOListElement).start)))
      .toEqual([1, 4, 6, 9])
    await page.evaluate(AXE)
    const { violations, passes } = await page.evaluate(() =>
      (window as unknown as { axe: typeof Axe }).axe.run('figure[data-sequence]', { resultTypes: ['violations'] }),
    )
    expect(passes.length).toBeGreaterThan(5)
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ failureSummary }) => failureSummary).join(' ')}`)).toEqual([])
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })

  it('scrolls by keyboard where it is wider than the page', async () => {
    const page = await open('docs/communication', { width: 320, reducedMotion: true })
    await page.waitForLoadState('networkidle')
    const region = page.getByRole('region', { name: 'Picture: A visibility timeout shorter than the work' })
    await region.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
  })

  it('is fetched by whoever comes from another page', async () => {
    const page = await open('docs/failure-isolation')
    await page.waitForLoadState('networkidle')
    await page.getByRole('main').getByRole('link', { name: 'tell by an event' }).click()
    await page.getByRole('heading', { level: 1, name: 'Communication' }).waitFor()
    const texts = page.locator('figure[data-sequence="outbox-crash"] svg text')
    await expect.poll(() => texts.count()).toBeGreaterThan(8)
  })
})
