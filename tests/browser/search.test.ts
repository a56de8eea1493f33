import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hasFocus } from './has-focus'
import { useBrowser } from './open-page'

const { open } = useBrowser()

const searchOn = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'Search' })
  return {
    button: page.getByRole('button', { name: 'Search', exact: true }),
    dialog,
    input: dialog.getByRole('searchbox'),
    results: dialog.getByRole('listitem'),
    status: dialog.getByRole('status'),
  }
}

describe('the search', () => {
  it('is not there until it is wanted, and leads from words to the place that has them', async () => {
    const page = await open('')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.waitForLoadState('networkidle')
    const { button, input, results, dialog } = searchOn(page)
    expect(asked.filter((url) => url.includes('search-index'))).toEqual([])
    await button.click()
    await input.fill('outbox')
    await results.first().waitFor()
    expect(asked.filter((url) => url.includes('search-index'))).toHaveLength(1)
    const addresses = await results.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(addresses.slice(0, 4).join(' ')).toMatch(/\/docs\/data#telling-others-an-outbox-not-two-writes/)
    expect(addresses.join(' ')).toContain('/docs/glossary#outbox')
    await results.getByRole('link').filter({ hasText: 'Telling others' }).first().click()
    await page.waitForURL(/docs\/data#telling-others/)
    await page.getByRole('heading', { level: 1, name: 'Data: a database per service' }).waitFor()
    await expect.poll(() => dialog.count()).toBe(0)
  })

  it.each([
    ['dual write', /\/rules\/dual-write/],
    ['visibility timeout', /\/docs\/glossary#visibility-timeout/],
    ['orders api', /\/labs\/orders-api/],
    ['clinic', /\/exercises\/split-the-shared-database/],
  ])('finds what %s is about', async (words, address) => {
    const page = await open('docs')
    const { button, input, results } = searchOn(page)
    await button.click()
    await input.fill(words)
    await expect
      .poll(() => results.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')).join(' ')))
      .toMatch(address)
  })

  it('is used by keyboard alone: / opens, arrows go through what was found, Enter follows, Escape closes', async () => {
    const page = await open('docs')
    await page.waitForLoadState('networkidle')
    const { button, input, results, status } = searchOn(page)
    await button.focus()
    await page.keyboard.press('/')
    await input.waitFor()
    await expect.poll(() => hasFocus(input)).toBe(true)
    // At once: each letter of its own finds something else.
    await page.keyboard.insertText('saga')
    await status.getByText(/^\d+ places$/).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => hasFocus(results.nth(1).getByRole('link'))).toBe(true)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => hasFocus(input)).toBe(true)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    // A closed dialog is hidden at once, and gone when the page has heard of it: until then the next key would find it open.
    await page.locator('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+k')
    await input.fill('saga')
    await results.first().waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).not.toMatch(/\/docs\/?$/)
  })

  it('has the focus in its field again when what had it is no longer found', async () => {
    const page = await open('docs')
    await page.waitForLoadState('networkidle')
    const { button, input, results, status } = searchOn(page)
    await button.click()
    await input.fill('saga')
    await results.first().waitFor()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => hasFocus(input)).toBe(false)
    // Somebody who types fast is on the list before the last letter has been searched for.
    await input.evaluate((element: HTMLInputElement) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(element, 'zzzzqqqq')
      element.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await status.getByText('Nothing has these words.').waitFor()
    await expect.poll(() => hasFocus(input)).toBe(true)
  })

  it('leaves / to whoever is writing, and says when nothing was found', async () => {
    const page = await open('rules')
    await page.waitForLoadState('networkidle')
    const { button, dialog, input, status } = searchOn(page)
    await page.getByRole('searchbox').first().focus()
    await page.keyboard.press('/')
    await expect.poll(() => dialog.count()).toBe(0)
    await button.click()
    await input.fill('zzzzqqqq')
    await status.getByText('Nothing has these words.').waitFor()
    await dialog.getByRole('link', { name: 'Glossary' }).waitFor()
  })
})
