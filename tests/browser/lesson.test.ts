import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../scripts/setup/root.mjs'
import { lessonNames } from '../../src/plugins/lessons/lesson-names'
import { urlOf, useBrowser } from './open-page'

const { blank, open } = useBrowser()

/** How many parts each drawing of the page shows, hidden shapes included. */
const parts = (page: Page) =>
  page
    .locator('figure[data-design] svg.architecture-drawing')
    .evaluateAll((drawings) => drawings.map((svg) => svg.querySelectorAll('.silhouette').length))

describe('the drawings of a lesson', () => {
  it('come with its HTML, before and after its script has run', async () => {
    const page = await open('docs/data')
    const before = (await (await fetch(urlOf('docs/data'))).text()).match(/class="?silhouette/g) ?? []
    await page.waitForLoadState('networkidle')
    const shown = await parts(page)
    expect(lessonNames(ROOT).designs.size).toBeGreaterThan(1)
    expect(shown.length).toBeGreaterThan(1)
    expect(Math.min(...shown)).toBeGreaterThan(3)
    expect(before.length).toBeGreaterThanOrEqual(shown.reduce((sum, count) => sum + count, 0))
  })

  it('are fetched by whoever comes from another page', async () => {
    const page = await open('docs')
    await page.waitForLoadState('networkidle')
    await page.getByRole('main').getByRole('link', { name: 'Data', exact: true }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Data: a database per service' }).waitFor()
    await expect.poll(async () => Math.min(...(await parts(page)))).toBeGreaterThan(3)
  })
})

it.each([
  ['', 'page'],
  ['rules', 'page'],
  ['labs', 'page'],
  ['exercises', 'studio'],
  ['exercises/split-the-shared-database', 'studio'],
  ['playground', 'studio'],
])('is styled before any script has run: /%s, by the sheet "%s"', async (path, sheet) => {
  const page = await blank({ expected: /ERR_FAILED|Failed to load/ })
  await page.route('**/*.js', (route) => route.abort())
  await page.goto(urlOf(path))
  const sheets = await page.evaluate(() => [...document.styleSheets].map(({ href }) => /css\/(\w+)\./.exec(href ?? '')?.[1]))
  expect(sheets.filter(Boolean)).toEqual(['styles', sheet])
})
