import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { readDraft } from '../../src/components/studio/draft'
import { generateArchitecture } from '../builders/generate'
import { hasFocus } from './has-focus'
import { useBrowser } from './open-page'
import { studioOn } from './studio-page'

const { blank } = useBrowser()

const LONG = JSON.stringify(generateArchitecture(100, 1, { defects: 0.1 }), undefined, 2)
const LINES = LONG.split('\n').length

/** The whole text, as the tab keeps it. */
const draftOf = async (page: Page): Promise<string> => {
  const kept = await page.evaluate(() => Object.entries(sessionStorage) as [string, string][])
  const store = { getItem: (key: string) => new Map(kept).get(key) ?? null, setItem: () => undefined, removeItem: () => undefined }
  return readDraft(store, 'blast-radius/1/playground')?.text ?? ''
}

const visit = async () => {
  const page = await blank()
  const studio = studioOn(page)
  await studio.visit()
  await studio.pasteOver(LONG)
  await expect.poll(() => draftOf(page)).toBe(LONG)
  await studio.answered()
  const scroller = studio.field.locator('xpath=../..')
  const scrollTo = (line: number) => scroller.evaluate((element, top) => (element.scrollTop = top), (line - 1) * 22)
  const caret = (line: number, column: number) =>
    page.getByText(`Line ${line.toLocaleString('en')}, column ${column}`, { exact: true }).waitFor()
  const becomes = (text: string) => expect.poll(async () => (await draftOf(page)) === text).toBe(true)
  return { page, studio, scroller, scrollTo, caret, becomes }
}

const lineStart = (line: number): number =>
  LONG.split('\n')
    .slice(0, line - 1)
    .join('\n').length + 1
const insertedAt = (at: number, text: string): string => LONG.slice(0, at) + text + LONG.slice(at)

describe('a text of eleven thousand lines in the plain editor', () => {
  it('is held in part, which says where it begins', async () => {
    const { studio, scrollTo } = await visit()
    expect(LINES).toBeGreaterThan(10_000)
    expect((await studio.field.inputValue()).split('\n').length).toBeLessThan(600)
    await scrollTo(5000)
    await expect.poll(() => studio.field.getAttribute('aria-label')).toMatch(/from line 4\d{3} of 1\d{4}$/)
    expect((await studio.field.inputValue()).split('\n').length).toBeLessThan(600)
  })

  it('is typed into where it was pressed', async () => {
    const { page, studio, scroller, scrollTo, caret, becomes } = await visit()
    await scrollTo(7000)
    await expect.poll(() => studio.field.getAttribute('aria-label')).toMatch(/from line 6\d{3}/)
    const box = (await scroller.boundingBox())!
    await page.mouse.click(box.x + 10, box.y + 8 + 5 * 22 + 11)
    await page.keyboard.press('Home')
    await caret(7005, 1)
    await page.keyboard.type('ab')
    await page.keyboard.press('Enter')
    await becomes(insertedAt(lineStart(7005), 'ab\n'))
  })

  it('is typed into at the caret, however far that is off the screen', async () => {
    const { page, scroller, scrollTo, caret, becomes } = await visit()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowDown')
    await caret(2, 1)
    await scrollTo(9000)
    await page.keyboard.type(' ')
    await caret(2, 2)
    await becomes(insertedAt(lineStart(2), ' '))
    await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBeLessThan(500)
  })

  it('is gone through by keyboard: to its end and back, by pages, with a selection over the edges of what is held', async () => {
    const { page, caret, becomes } = await visit()
    await page.keyboard.press('Control+End')
    await caret(LINES, LONG.length - LONG.lastIndexOf('\n'))
    await page.keyboard.type(' ')
    await becomes(`${LONG} `)
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Control+Home')
    await caret(1, 1)
    for (let i = 0; i < 220; i++) await page.keyboard.press('ArrowDown')
    await caret(221, 1)
    for (let i = 0; i < 200; i++) await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Delete')
    await becomes(LONG.slice(0, lineStart(221)) + LONG.slice(lineStart(421)))
    await page.keyboard.press('Control+z')
    await becomes(LONG)
  })

  it('is selected, copied and replaced whole', async () => {
    const { page, studio, scrollTo, becomes } = await visit()
    await scrollTo(3000)
    await page.keyboard.press('Control+a')
    await page.evaluate(() => navigator.clipboard.writeText(''))
    await page.keyboard.press('Control+c')
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(LONG)
    await page.keyboard.type('{}')
    await becomes('{}')
    await expect.poll(() => studio.field.inputValue()).toBe('{}')
  })

  it('is shown where a finding is', async () => {
    const { page, studio, scroller } = await visit()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Shift+F8')
    const place = page.getByText(/^Line [\d,]{5,}, column/)
    await place.waitFor()
    const line = Number(/[\d,]+/.exec((await place.textContent())!)![0].replaceAll(',', ''))
    const top = await scroller.evaluate((element) => element.scrollTop)
    expect(Math.abs(top / 22 - line)).toBeLessThan(30)
    await expect.poll(() => hasFocus(studio.field)).toBe(true)
    await page.keyboard.press('ArrowDown')
    await page.getByText(`Line ${(line + 1).toLocaleString('en')}, column`).waitFor()
  })
})
