import { describe, expect, it } from 'vitest'
import { hasFocus } from './has-focus'
import { useBrowser } from './open-page'

const { open } = useBrowser()

describe('a drawing of a chapter', () => {
  it.each([1280, 320])('opens large at %i px, by keyboard, and Escape goes back to where one was', async (width) => {
    const page = await open('docs/data', { width })
    await page.waitForLoadState('networkidle')
    const figure = page.locator('figure[data-design="data-split"]')
    const button = figure.getByRole('button', { name: 'Larger picture' })
    const small = (await figure.locator('svg').filter({ visible: true }).first().boundingBox())!
    await button.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: /^Diagram of Bookshop/ })
    await dialog.waitFor()
    expect((await dialog.locator('svg').boundingBox())!.width).toBeGreaterThan(small.width * 1.3)
    await expect.poll(() => dialog.getByRole('link', { name: '7 Data' }).getAttribute('href')).toMatch(/\/docs\/data$/)
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog.count()).toBe(0)
    await expect.poll(() => hasFocus(button)).toBe(true)
  })
})
