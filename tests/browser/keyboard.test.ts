import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { gradeOf, SHARED_STORE, SOUND, WITH_SHARED_STORE, WITHOUT_TRACES } from './designs'
import { exerciseOn, model } from './exercise-page'
import { hasFocus } from './has-focus'
import { urlOf, useBrowser } from './open-page'
import { studioOn } from './studio-page'

const { blank } = useBrowser()

/** Where the keyboard is: "body" is nowhere. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.localName)

/** Whether the element with the focus shows it. */
const showsFocus = (page: Page) =>
  page.evaluate(() => {
    const focusedElement = document.activeElement
    if (focusedElement === null || focusedElement === document.body) return false
    // The text field is as tall as its text; the frame it scrolls in shows the focus.
    const element = focusedElement.closest('[class^="scroller"]') ?? focusedElement
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
  })

/** Presses Tab (or Shift+Tab) until the target has the focus, and asks of every stop on the way that it shows it. */
async function tabTo(page: Page, target: Locator, key = 'Tab') {
  const invisible: string[] = []
  for (let stop = 0; stop < 80; stop++) {
    await page.keyboard.press(key)
    if (!(await showsFocus(page))) invisible.push(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? ''))
    if (await hasFocus(target)) {
      expect(invisible.filter((one) => !one.startsWith('<body'))).toEqual([])
      return
    }
  }
  throw new Error('Eighty stops, and the target was none of them.')
}

const visit = async () => {
  const page = await blank()
  const studio = studioOn(page)
  await studio.visit()
  return { page, studio }
}

/** Replaces the text as a keyboard does: all of it selected, and another pasted over it. */
async function replaceText(page: Page, text: string) {
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(text)
}

const BEFORE_THE_EDITOR = new Set(['Share', 'Download', 'Undo', 'Reset'])

describe('in the playground, by keyboard alone', () => {
  it('a design is written, broken, followed to its line and its rule and back, fixed and undone', async () => {
    const { page, studio } = await visit()
    await tabTo(page, studio.field)
    await replaceText(page, SOUND)
    await studio.findings.getByText('Nothing to fix').waitFor()

    await page.keyboard.press('Control+Home')
    for (const _ of SOUND.slice(0, SOUND.indexOf('[]')).split('\n').slice(1)) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.type(SHARED_STORE)
    const card = studio.finding(1)
    await card.waitFor()
    await expect.poll(() => studio.text()).toBe(WITH_SHARED_STORE)

    const line = card.getByRole('button', { name: /^line \d+/ })
    await tabTo(page, line)
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('textarea')
    await expect.poll(() => studio.caretLine()).toBe(gradeOf(WITH_SHARED_STORE).findings[0]!.line)

    await tabTo(page, card.getByRole('link', { name: 'shared-database' }))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Shared database' }).waitFor()
    await page.goBack()
    await studio.finding(1).waitFor()
    await expect.poll(() => studio.text()).toBe(WITH_SHARED_STORE)

    await tabTo(page, studio.field)
    await replaceText(page, WITHOUT_TRACES)
    const fix = studio.finding(1).getByRole('button', { name: /^Set traces/ })
    await fix.waitFor()
    await tabTo(page, fix)
    await page.keyboard.press('Enter')
    await studio.findings.getByText('Nothing to fix').waitFor()
    await expect.poll(() => studio.text()).toBe(SOUND)
    await expect.poll(() => focused(page)).not.toBe('body')

    await tabTo(page, studio.button('Undo').last(), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await studio.finding(1).waitFor()
    await expect.poll(() => studio.text()).toBe(WITHOUT_TRACES)
    await expect.poll(() => focused(page)).not.toBe('body')
  })

  it('undo, redo and F8 work in the editor, and Tab leaves it', async () => {
    const { page, studio } = await visit()
    const opened = await studio.text()
    const lines = gradeOf(opened)
      .findings.map(({ line }) => line)
      .sort((a, b) => a - b)
    await tabTo(page, studio.field)
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('F8')
    await expect.poll(() => studio.caretLine()).toBe(lines[0])
    await page.keyboard.press('F8')
    await expect.poll(() => studio.caretLine()).toBe(lines[1])
    await page.keyboard.press('Shift+F8')
    await expect.poll(() => studio.caretLine()).toBe(lines[0])
    await replaceText(page, SOUND)
    await page.keyboard.press('Control+z')
    await expect.poll(() => studio.text()).toBe(opened)
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => studio.text()).toBe(SOUND)
    await page.keyboard.press('Tab')
    await expect.poll(() => focused(page)).not.toBe('textarea')
  })

  it.each(['Undo', 'Reset', 'Share', 'Download', 'Table', 'Close', 'Show the other', 'Full editor'])(
    'the focus is not lost after %s',
    async (name) => {
      const { page, studio } = await visit()
      await tabTo(page, studio.field)
      await page.keyboard.type(' ')
      await studio.answered()
      if (name === 'Close') {
        await tabTo(page, studio.button('Share'), 'Shift+Tab')
        await page.keyboard.press('Enter')
        await studio.notice.waitFor()
      }
      const target = page.getByRole('button', { name: new RegExp(`^${name}`) }).first()
      await tabTo(page, target, BEFORE_THE_EDITOR.has(name) ? 'Shift+Tab' : 'Tab')
      await page.keyboard.press('Enter')
      if (name === 'Full editor') await studio.fullLine.first().waitFor()
      await studio.answered()
      await expect.poll(() => focused(page)).not.toBe('body')
      await expect.poll(() => showsFocus(page)).toBe(true)
    },
  )

  it('the full editor is entered, used and left', async () => {
    const { page, studio } = await visit()
    await tabTo(page, studio.button('Full editor'))
    await page.keyboard.press('Enter')
    await studio.fullLine.first().waitFor()
    const inside = () => page.evaluate(() => document.activeElement?.closest('.monaco-editor') !== null)
    await expect.poll(inside).toBe(true)
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), WITH_SHARED_STORE)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+v')
    await studio.finding(1).getByText('orders-table').first().waitFor()
    await page.keyboard.press('Tab')
    await expect.poll(inside).toBe(true)
    await page.keyboard.press('Control+z')
    await studio.answered()
    await page.keyboard.press('Control+m')
    await page.keyboard.press('Tab')
    await expect.poll(inside).toBe(false)
    await expect.poll(() => focused(page)).not.toBe('body')
    await tabTo(page, studio.button('Plain editor'), (await focused(page)) === 'button' ? 'Shift+Tab' : 'Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('textarea')
    await expect.poll(() => studio.text()).toBe(WITH_SHARED_STORE)
  })
})

describe('on the other pages, by keyboard alone', () => {
  it.each(['', 'docs', 'rules', 'rules/shared-database'])('every stop shows that it has the focus: /%s', async (path) => {
    const page = await blank()
    await page.goto(urlOf(path))
    await page.waitForLoadState('networkidle')
    const invisible = new Set<string>()
    let stops = 0
    for (; stops < 120; stops++) {
      await page.keyboard.press('Tab')
      if ((await focused(page)) === 'body') break
      if (!(await showsFocus(page))) invisible.add(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? ''))
    }
    expect(stops).toBeGreaterThan(8)
    expect([...invisible]).toEqual([])
  })
})

describe('in an exercise, by keyboard alone', () => {
  it('a design is checked, mended by hand, checked again and compared, with every hint on the way', async () => {
    const page = await blank()
    const { studio, must, hints, verdict, compare, visit: go } = exerciseOn(page)
    await go()
    await tabTo(page, studio.button('Check the design'))
    await page.keyboard.press('Enter')
    await verdict.getByText('Not passed.').waitFor()

    await tabTo(page, hints.getByRole('button'))
    for (const _ of [1, 2, 3]) await page.keyboard.press('Enter')
    await hints.getByRole('heading', { name: 'Nearly the text' }).waitFor()

    // One word is wrong: billing's store belongs to somebody else.
    const sound = model('copies')
    const at = sound.split('\n').findIndex((line) => line.includes('"owner": "billing"'))
    const right = sound.split('\n')[at]!
    const broken = sound.replace(right, right.replace('"billing"', '"reports"'))
    await tabTo(page, studio.field, 'Shift+Tab')
    await replaceText(page, broken)
    await studio.answered()
    await tabTo(page, studio.button('Check the design'), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await must.getByText('billing, which does issue-invoice, owns no store.').waitFor()

    await tabTo(page, studio.field)
    await page.keyboard.press('Control+Home')
    for (let line = 0; line < at; line++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+End')
    await page.keyboard.insertText(right)
    await expect.poll(() => studio.text()).toBe(sound)
    await studio.answered()
    await tabTo(page, studio.button('Check the design'), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await verdict.getByText('Passed.').waitFor()

    await tabTo(page, studio.button('Compare with a model'))
    await page.keyboard.press('Enter')
    await compare.getByText('When it is better').waitFor()
    await tabTo(page, compare.getByRole('button', { name: 'Billing asks' }))
    await page.keyboard.press('Space')
    await compare.getByText('Model: Billing asks').waitFor()
  })
})
