import { describe, expect, it } from 'vitest'
import { ANSWERED_404 } from './kinds-of-page'
import { urlOf, useBrowser } from './open-page'

const { open } = useBrowser()

describe('an address that leads nowhere', () => {
  it.each([
    ['rules/shared-datbase', '/rules/shared-database'],
    ['course/data', '/docs/data'],
  ])('leads to the page that may have been meant: %s', async (typed, meant) => {
    const page = await open(typed, { expected: ANSWERED_404 })
    await page.getByRole('link', { name: meant, exact: true }).click()
    await page.waitForURL((url) => url.pathname.replace(/\/$/, '').endsWith(meant))
    await page.getByRole('heading', { level: 1, name: 'There is no page' }).waitFor({ state: 'detached' })
  })

  it('names the chapters and the search where nothing is near', async () => {
    const page = await open('something/else/entirely', { expected: ANSWERED_404 })
    await page.waitForLoadState('networkidle')
    expect(await page.getByText('The nearest that there is').count()).toBe(0)
    await page.getByRole('link', { name: 'the chapters' }).waitFor()
    await page.keyboard.press('/')
    await page.getByRole('dialog', { name: 'Search' }).waitFor()
  })
})

describe('the files for programs', () => {
  it.each(['llms.txt', 'robots.txt', 'sitemap.xml', 'img/social-card.png'])('are there: %s', async (file) => {
    expect((await fetch(urlOf(file))).status).toBe(200)
  })

  it('are named by every page that is shared elsewhere', async () => {
    const html = await (await fetch(urlOf('docs/data'))).text()
    expect(html).toMatch(/property="?og:image"? content="?https:\/\/[^"> ]+\/img\/social-card\.png/)
  })
})
