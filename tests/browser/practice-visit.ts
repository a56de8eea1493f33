import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { ROOT } from '../../scripts/setup/root.mjs'
import { readPractice } from '../../src/plugins/practice/read-practice'
import { plainText } from '../../src/quizzes/inline-text'
import type { PageListQuestion, PageQuestion } from '../../src/quizzes/page-question'
import { hasFocus } from './has-focus'

/** A chapter without a design to mend: these tests answer all other kinds. */
export const CHAPTER = 'key-takeaways'
export const { index, chapters } = await readPractice(ROOT)
export const questions: readonly PageQuestion[] = chapters.get(CHAPTER)!.questions.map(({ question }) => question)

export const asked = (page: Page): Locator => page.locator('[data-asked]')
export const verdict = (page: Page): Locator => asked(page).locator('section > [role="status"]')
export const stemHasFocus = (page: Page): Promise<boolean> => hasFocus(asked(page).locator('h3'))

/** Presses Tab until an element has the focus. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  for (let presses = 0; presses < 90; presses++) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Ninety presses of Tab do not lead there.')
}

/** The question that is shown. */
export const shown = async (page: Page): Promise<PageQuestion> => {
  await asked(page).locator('h3').waitFor()
  const id = await asked(page).getAttribute('data-asked')
  const question = questions.find((one) => one.id === id)
  if (!question) throw new Error(`${id} is shown, which is none of the chapter ${CHAPTER} that these tests can answer.`)
  return question
}

const arrange = async (page: Page, { options }: Pick<PageListQuestion, 'options'>): Promise<void> => {
  for (const [step, { text }] of options.entries()) {
    const up = asked(page).getByRole('button', { name: `Move up: ${plainText(text)}`, exact: true })
    const rows = await asked(page).locator('fieldset ol > li').allInnerTexts()
    const place = rows.findIndex((row) => row.includes(plainText(text)))
    if (place > step) await tabTo(page, up)
    for (let moves = place; moves > step; moves--) await page.keyboard.press('ArrowUp')
  }
}

/** Answers the question that is shown by keyboard, and says how sure. The reasons have the focus then. */
export const answerByKeys = async (page: Page, isRight: boolean, confidence: 'Sure' | 'Likely' | 'A guess'): Promise<PageQuestion> => {
  const question = await shown(page)
  if (question.kind === 'open' || question.kind === 'fix-the-json') throw new Error(`These tests cannot answer ${question.kind}.`)
  // The code for a kind comes with the first question of it.
  await asked(page).locator('fieldset').locator('input, select, button').first().waitFor({ state: 'attached' })
  if (question.kind === 'numeric') {
    await tabTo(page, asked(page).locator('fieldset input'))
    await page.keyboard.type(String(isRight ? question.answer : question.answer * 7 + 3))
  } else if (question.kind === 'match') {
    for (const [row, { partner }] of question.options.entries()) {
      const select = asked(page).locator('fieldset select').nth(row)
      await tabTo(page, select)
      await select.selectOption(String(isRight ? partner : (partner + 1) % question.partners.length))
    }
  } else if (question.kind !== 'order') {
    const wanted = question.options.flatMap(({ right = false }, option) => (right === isRight ? [option] : []))
    const chosen = question.kind === 'multiple' && isRight ? wanted : wanted.slice(0, 1)
    const labels = await asked(page).locator('fieldset label').allInnerTexts()
    const keyOf = (option: number) => labels.findIndex((label) => label.includes(plainText(question.options[option]!.text))) + 1
    for (const option of chosen) await page.keyboard.press(String(keyOf(option)))
  } else if (isRight) await arrange(page, question)
  // Enter on an arrow moves its step: from there Tab leads on.
  if (question.kind !== 'order' || !isRight) await page.keyboard.press('Enter')
  await tabTo(page, asked(page).getByRole('button', { name: confidence, exact: true }))
  await page.keyboard.press('Enter')
  await expect.poll(() => verdict(page).textContent()).toMatch(isRight ? /^Right/ : /^Not right/)
  await expect.poll(() => hasFocus(verdict(page))).toBe(true)
  return question
}
