import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hasFocus } from './has-focus'
import { useBrowser } from './open-page'

import {
  amount,
  answerIt,
  asked,
  at,
  button,
  CHAPTER,
  choose,
  downloadBy,
  entry,
  exported,
  keptCount,
  lab,
  optionText,
  PAGE,
  receipt,
  status,
  text,
  visit,
} from './progress-visit'

const { blank, open } = useBrowser()

describe('a question', () => {
  it('is as it was left when one comes back, and takes another answer', async () => {
    const page = await open(CHAPTER)
    await page.waitForLoadState('networkidle')
    await answerIt(page, false)
    await visit(page, CHAPTER)
    await at(page).locator('li[data-verdict="mistaken"]').waitFor()
    await expect.poll(() => text(at(page).locator('li[data-verdict="mistaken"]'))).toContain(optionText(false))
    await expect.poll(() => text(at(page))).toMatch(/Answered on \d+ \w+ \d{4}\. You were sure/)
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('body')
    await expect.poll(() => at(page).getByRole('status').count()).toBe(0)

    await button(at(page), 'Try again').click()
    await expect.poll(() => hasFocus(at(page).locator('input').first())).toBe(true)
    await at(page)
      .locator('label')
      .filter({ hasText: optionText(true) })
      .click()
    await button(at(page), 'Likely').click()
    await expect.poll(() => text(at(page).getByRole('status'))).toBe('Right, as you thought likely.')
    await visit(page, PAGE)
    await expect.poll(() => text(page.getByRole('row', { name: new RegExp(asked.title) }))).toMatch(/1 of \d+\s+1 of 1/)
    await page.getByText('As a table').click()
    await expect.poll(() => text(page.getByRole('row', { name: /^Likely/ }))).toMatch(/1\s+1\s+–/)
  })

  it('that was answered in another tab is answered here too, unless somebody is at it', async () => {
    const page = await open(CHAPTER)
    await page.waitForLoadState('networkidle')
    const other = await page.context().newPage()
    await visit(other, CHAPTER)
    await other.mouse.move(50, 50)
    await page.mouse.move(50, 50)
    const busy = await page.context().newPage()
    await visit(busy, CHAPTER)
    await at(busy)
      .locator('label')
      .filter({ hasText: optionText(true) })
      .click()
    await answerIt(page, false)
    await at(other).locator('li[data-verdict="mistaken"]').waitFor()
    await expect.poll(() => at(busy).locator('li[data-verdict]').count()).toBe(0)
    await expect.poll(() => at(busy).locator('input:checked').count()).toBe(1)
  })
})

describe('where one left', () => {
  it('is offered on the home page, once somebody was there', async () => {
    const page = await open(CHAPTER)
    await page.waitForLoadState('networkidle')
    await expect.poll(() => keptCount(page)).toBe(0)
    await page.mouse.move(80, 80)
    await expect.poll(() => keptCount(page)).toBe(1)
    await visit(page, '')
    await page.getByRole('link', { name: `Go on with ${asked.title}` }).click()
    await page.getByRole('heading', { level: 1, name: asked.title }).waitFor()
    await visit(page, CHAPTER)
    await page.mouse.move(90, 90)
    await visit(page, PAGE)
    await expect.poll(() => text(amount(page))).toMatch(/^1 entry/)
  })

  it('is not offered where nothing is known', async () => {
    const page = await open('')
    await page.waitForLoadState('networkidle')
    await page.mouse.move(80, 80)
    await page.waitForLoadState('networkidle')
    await expect.poll(() => page.locator('[data-resume]').count()).toBe(0)
  })
})

describe('an export', () => {
  it('brings everything back after erasing, once and not twice', async () => {
    const page = await open(CHAPTER)
    await page.waitForLoadState('networkidle')
    await answerIt(page, true)
    await visit(page, PAGE)
    const before = await text(amount(page))
    const { name, content } = await downloadBy(page, () => button(page, 'Export').click())
    expect(name).toMatch(/^blast-radius-progress-\d{4}-\d\d-\d\d\.json$/)
    expect(JSON.parse(content)).toMatchObject({ kind: 'blast-radius-progress', version: 3, counts: { answered: 1, read: 1 } })

    await button(page, 'Erase everything').click()
    const dialog = page.getByRole('dialog', { name: 'Erase everything?' })
    const again = await downloadBy(page, () => button(dialog, 'Export first').click())
    expect(JSON.parse(again.content).entries).toEqual(JSON.parse(content).entries)
    await button(dialog, 'Erase').click()
    await expect.poll(() => text(status(page))).toBe('Everything is erased.')
    await expect.poll(() => text(amount(page))).toMatch(/^0 entries/)

    await choose(page, content)
    const look = page.getByRole('region', { name: /^What importing chosen\.json would do/ })
    await look.waitFor()
    await expect.poll(() => hasFocus(look.getByRole('heading'))).toBe(true)
    await expect.poll(() => text(look)).toMatch(/It adds\s+1 answer\s+1 page read/)
    await expect.poll(() => text(amount(page))).toMatch(/^0 entries/)
    await button(look, 'Leave it').click()
    await expect.poll(() => text(amount(page))).toMatch(/^0 entries/)
    await choose(page, content)
    await button(look, 'Import').click()
    await expect.poll(() => text(status(page))).toContain('Imported 2 entries.')
    expect((await text(amount(page))).split(',')[0]).toBe(before.split(',')[0])

    await choose(page, content)
    await look.getByText('Nothing would change').waitFor()
    await expect.poll(() => button(look, 'Import').count()).toBe(0)
    const backup = await downloadBy(page, () => button(page, /^Download the backup of/).click())
    expect(JSON.parse(backup.content).entries).toEqual([])
    await visit(page, CHAPTER)
    await at(page).locator('li[data-verdict="found"]').waitFor()
  })

  it('can be dropped on its place', async () => {
    const page = await open(PAGE)
    await page.waitForLoadState('networkidle')
    const transfer = await page.evaluateHandle(
      (content) => {
        const data = new DataTransfer()
        data.items.add(new File([content], 'dropped.json', { type: 'application/json' }))
        data.items.add(new File(['x'], 'other.json'))
        return data
      },
      exported(entry(1), entry(2)),
    )
    const place = page.getByRole('region', { name: 'Take it along' })
    await place.dispatchEvent('dragover', { dataTransfer: transfer })
    await page.getByText('Drop the file to look at it').waitFor()
    await place.dispatchEvent('drop', { dataTransfer: transfer })
    await page.getByRole('region', { name: /^What importing dropped\.json/ }).waitFor()
    await expect.poll(() => text(status(page))).toContain('The first was looked at.')
  })

  it('with answers to questions of before is kept and not counted', async () => {
    const page = await open(PAGE)
    await choose(
      page,
      exported(entry(1), entry(2, { kind: 'attempted', exercise: 'split', score: 80, passed: true, held: 3, requirements: 4 })),
    )
    await button(page, 'Import').click()
    await page.getByText('1 answer to questions that have changed since').waitFor()
    await expect.poll(() => text(page.getByRole('row', { name: /^split: Passed/ }))).toMatch(/80\s+3 of 4\s+1/)
  })
})

describe('the receipt of a lab', () => {
  it('is kept once', async () => {
    const page = await open(PAGE)
    await choose(page, JSON.stringify(receipt()))
    await expect.poll(() => text(status(page))).toBe(`The receipt of the lab ${lab.title} is kept.`)
    await expect
      .poll(() => text(page.getByRole('row', { name: new RegExp(lab.title) })))
      .toContain(`${lab.checks.length} of ${lab.checks.length}`)
    await expect.poll(() => text(page.locator('main'))).toContain('it is no signature')
    await choose(page, JSON.stringify(receipt()))
    await expect.poll(() => text(status(page))).toBe(`The receipt of the lab ${lab.title} was here already.`)
    await expect.poll(() => text(amount(page))).toMatch(/^1 entry/)
  })
})

describe('by keyboard alone', () => {
  const tabTo = async (page: Page, target: Locator): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      if (await hasFocus(target)) return
      await page.keyboard.press('Tab')
    }
    throw new Error('Sixty presses of Tab do not lead there.')
  }

  it('everything on the page can be done', async () => {
    const page = await blank()
    await visit(page, PAGE)
    await amount(page).waitFor()
    page.on('filechooser', (chooser) => {
      void chooser.setFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(exported(entry(1), entry(2))) })
    })
    await tabTo(page, button(page, 'Import a file'))
    await page.keyboard.press('Enter')
    const look = page.getByRole('region', { name: /^What importing mine\.json/ })
    await look.waitFor()
    await tabTo(page, button(look, 'Import'))
    await page.keyboard.press('Enter')
    await expect.poll(() => text(status(page))).toContain('Imported 2 entries.')
    await expect.poll(() => hasFocus(button(page, 'Import a file'))).toBe(true)

    await page.keyboard.press('Shift+Tab')
    await expect.poll(() => hasFocus(button(page, 'Export'))).toBe(true)
    const { content } = await downloadBy(page, () => page.keyboard.press('Enter'))
    expect(JSON.parse(content).entries).toHaveLength(2)

    const eraser = button(page, 'Erase everything')
    await tabTo(page, eraser)
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await expect.poll(() => hasFocus(eraser)).toBe(true)
    await expect.poll(() => text(amount(page))).toMatch(/^2 entries/)
    await page.keyboard.press('Enter')
    await tabTo(page, button(dialog, 'Erase'))
    await page.keyboard.press('Enter')
    await expect.poll(() => text(status(page))).toBe('Everything is erased.')
  })

  it('an answer is given, kept and found again', async () => {
    const page = await blank()
    await visit(page, CHAPTER)
    await at(page).locator('input').first().focus()
    await page.keyboard.press('Space')
    await tabTo(page, button(at(page), 'A guess'))
    await page.keyboard.press('Enter')
    await expect.poll(() => keptCount(page)).toBe(2)
    await visit(page, CHAPTER)
    await at(page).locator('li[data-verdict]').first().waitFor()
    await expect.poll(() => text(at(page))).toMatch(/You guessed/)
  })
})
