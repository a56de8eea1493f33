import { describe, expect, it } from 'vitest'
import { gradeOf, SOUND, WITH_SHARED_STORE, WITHOUT_TRACES } from './designs'
import { useBrowser } from './open-page'
import { studioOn } from './studio-page'

const { blank } = useBrowser()

const visit = async (text: string) => {
  const page = await blank()
  const studio = studioOn(page)
  await studio.visit()
  await studio.write(text)
  await studio.openFullEditor()
  const suggestions = page.locator('.suggest-widget.visible .monaco-list-row')
  const labels = async () => {
    await suggestions.first().waitFor()
    return (await suggestions.locator('.label-name').allTextContents()).map((label) => label.replaceAll('"', ''))
  }
  const plainText = async () => {
    await studio.button('Plain editor').click()
    return studio.text()
  }
  return { page, studio, suggestions, labels, plainText }
}

describe('the full editor', () => {
  it('keeps the text from one editor to the other and back, and both write the same history', async () => {
    const { page, studio, plainText } = await visit(SOUND)
    await page.keyboard.press('Control+End')
    await page.keyboard.type('  ')
    expect(await plainText()).toBe(`${SOUND}  `)
    await studio.openFullEditor()
    await page.keyboard.press('Control+z')
    expect(await plainText()).toBe(SOUND)
  })

  it('completes keys from the schema', async () => {
    const { page, labels, plainText } = await visit('{\n  "version": 1,\n  "name": "x",\n  "services": {\n    "a": {  }\n  }\n}\n')
    await page.keyboard.press('Control+Home')
    for (let line = 1; line < 5; line++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Control+Space')
    expect(await labels()).toEqual(expect.arrayContaining(['calls', 'compute', 'consumes', 'capabilities']))
    await page.keyboard.type('timeoutM')
    await page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: 'timeoutMs' }).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' })
    expect(await plainText()).toContain('"timeoutMs"')
  })

  it('completes names of parts where one belongs', async () => {
    const { page, labels, plainText } = await visit(SOUND.replace('"to": "orders-table"', '"to": ""'))
    await page.keyboard.press('F8')
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Control+Space')
    expect(await labels()).toEqual(['orders-table'])
    await page.keyboard.press('Enter')
    await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' })
    expect(await plainText()).toBe(SOUND)
  })

  it('marks the line of a finding, numbers it, and says at F8 what is found there', async () => {
    const { page } = await visit(WITH_SHARED_STORE)
    const { message, line } = gradeOf(WITH_SHARED_STORE).findings[0]!
    await page.locator('.monaco-editor .squiggly-error').first().waitFor()
    await expect.poll(() => page.locator('.monaco-editor .glyph-margin-widgets svg').first().textContent()).toBe('1')
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('F8')
    await page.getByText(new RegExp(`^Line ${line}, column`)).waitFor()
    await page.locator('.monaco-hover', { hasText: message }).filter({ visible: true }).first().waitFor()
  })

  it('offers a fix in place and applies it', async () => {
    const { page, studio, plainText } = await visit(WITHOUT_TRACES)
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('F8')
    await page.keyboard.press('Control+.')
    await page.locator('.action-widget', { hasText: 'Set traces to opentelemetry' }).waitFor()
    await page.keyboard.press('Enter')
    await studio.findings.getByText('Nothing to fix').waitFor()
    expect(await plainText()).toBe(SOUND)
  })

  it('says what is wrong with a text, and F8 goes there', async () => {
    const { page, studio } = await visit(SOUND.replace('"stores"', '"store"'))
    const place = (await studio.problem.getByRole('button').textContent()) ?? ''
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('F8')
    await page.locator('[class*="place"]', { hasText: place }).first().waitFor()
    await page.locator('.monaco-editor .squiggly-warning').first().waitFor()
  })

  it('can be closed while a completion is under way', async () => {
    const { page, studio } = await visit(SOUND)
    // The first completion waits for its worker to start, and the answer finds the editor gone.
    await page.keyboard.press('Control+Space')
    await page.getByRole('button', { name: 'Plain editor', exact: true }).evaluate((button: HTMLElement) => button.click())
    await studio.openFullEditor()
    await page.keyboard.press('Control+Space')
    await page.locator('.suggest-widget.visible').waitFor()
  })

  it('follows the mode without a reload', async () => {
    const { page } = await visit(SOUND)
    const ground = () =>
      page
        .locator('.monaco-editor-background')
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor)
    const light = await ground()
    await page.evaluate(() => Object.assign(window, { isSamePage: true }))
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(ground).not.toBe(light)
    await expect.poll(() => page.evaluate(() => 'isSamePage' in window)).toBe(true)
  })
})
