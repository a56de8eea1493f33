import { describe, expect, it } from 'vitest'
import { urlOf, useBrowser } from './open-page'

const { blank } = useBrowser()

/** A page as the server sent it: its scripts have nothing in them. */
const openWithoutScript = async (path: string) => {
  const page = await blank({ width: 412 })
  await page.route(/\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
  await page.goto(urlOf(path))
  return page
}

describe.each(['docs/data', 'rules/shared-database'])('%s on a phone, before its script has come', (path) => {
  it('gives the text the whole width', async () => {
    const page = await openWithoutScript(path)
    const text = await page.locator('.theme-doc-markdown').boundingBox()
    expect(text?.width).toBeGreaterThan(360)
  })

  it('has no link without an address', async () => {
    const page = await openWithoutScript(path)
    expect(await page.locator('a').count()).toBeGreaterThan(20)
    expect(await page.locator('a:not([href])').allTextContents()).toEqual([])
  })
})

describe.each(['playground', 'exercises/split-the-shared-database'])('the editor of %s, before its script has come', (path) => {
  it('shows the design, and takes no key that the script would throw away', async () => {
    const page = await openWithoutScript(path)
    const field = page.getByRole('textbox', { name: /^Architecture/ })
    const given = await field.inputValue()
    expect(given).toContain('"version": 1')
    await field.focus()
    await page.keyboard.type('x')
    expect(await field.inputValue()).toBe(given)
    expect(await field.isEditable()).toBe(false)
  })
})
