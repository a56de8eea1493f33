import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as Axe from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../scripts/setup/root.mjs'
import { readQuestions } from '../../src/plugins/questions/read-questions'
import { plainText } from '../../src/quizzes/inline-text'
import type { ListKind, PageListQuestion, PageQuestion } from '../../src/quizzes/page-question'
import { hasFocus } from './has-focus'
import { useBrowser } from './open-page'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PAGE = 'docs/data'
const { open } = useBrowser()

/** The questions that the page asks, as the bank has them, one of each kind. */
const mdx = readFileSync(join(ROOT, `${PAGE}.mdx`), 'utf8')
const asks = [...readQuestions(ROOT).values()].map(({ page }) => page).filter(({ id }) => mdx.includes(`<Question id="${id}"`))
const isList = (question: PageQuestion): question is PageListQuestion => 'options' in question && !('partners' in question)
const bank = new Map(asks.filter(isList).map((page) => [page.kind, page]))
const ofKind = (kind: ListKind): PageListQuestion => bank.get(kind)!

const at = (page: Page, { id }: PageListQuestion): Locator => page.locator(`section[id="${id}"]`)
const textOf = (question: PageListQuestion, option: number): string => plainText(question.options[option]!.text)
const optionsWhere = (question: PageListQuestion, isRight: boolean): number[] =>
  question.options.flatMap((option, index) => ((option.right ?? false) === isRight ? [index] : []))
const choice = (question: Locator, text: string): Locator => question.locator('label').filter({ hasText: text })
const shownOption = (question: Locator, text: string): Locator => question.locator('li[data-verdict]').filter({ hasText: text })
const status = (question: Locator): Locator => question.getByRole('status')
const button = (question: Locator, name: string | RegExp): Locator =>
  question.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })

/** The page, once it answers. */
const visit = async (options = {}): Promise<Page> => {
  const page = await open(PAGE, { reducedMotion: true, ...options })
  await page.waitForLoadState('networkidle')
  return page
}

/** Where the steps stand, as numbers of the file. */
const arrangement = async (asked: Locator, question: PageListQuestion): Promise<number[]> => {
  const shown = await asked.locator('ol > li').allTextContents()
  return shown.map((text) => question.options.findIndex((_, index) => text.includes(textOf(question, index))))
}

describe('by mouse', () => {
  it.each(['single', 'spot-the-flaw'] as const)('%s: a wrong answer, its reason, and the right one at the second attempt', async (kind) => {
    const question = ofKind(kind)
    const page = await visit()
    const asked = at(page, question)
    const wrong = optionsWhere(question, false)[0]!
    const right = optionsWhere(question, true)[0]!
    if (kind === 'spot-the-flaw') await expect.poll(() => asked.locator('svg.architecture-drawing:visible').count()).toBe(1)

    await button(asked, 'Sure').click({ force: true })
    await expect.poll(() => asked.locator('li[data-verdict]').count()).toBe(0)

    await choice(asked, textOf(question, wrong)).click()
    await button(asked, 'Sure').click()
    await expect.poll(() => shownOption(asked, textOf(question, wrong)).textContent()).toContain('Your answer, not this one.')
    await expect.poll(() => shownOption(asked, textOf(question, right)).textContent()).toContain('This is it.')
    for (const { reason } of question.options) await expect.poll(() => asked.textContent()).toContain(plainText(reason))
    await expect.poll(() => status(asked).textContent()).toContain('Not right, and you were sure.')
    await expect.poll(() => hasFocus(status(asked))).toBe(true)

    await button(asked, 'Try again').click()
    await expect.poll(() => hasFocus(asked.locator('input').first())).toBe(true)
    await choice(asked, textOf(question, right)).click()
    await button(asked, 'A guess').click()
    await expect.poll(() => status(asked).textContent()).toContain('Right, by a guess.')
    await expect.poll(() => button(asked, 'Try again').count()).toBe(0)
  })

  it('multiple: counts with all of them and no other', async () => {
    const question = ofKind('multiple')
    const asked = at(await visit(), question)
    const rights = optionsWhere(question, true)
    const wrong = textOf(question, optionsWhere(question, false)[0]!)
    await choice(asked, textOf(question, rights[0]!)).click()
    await choice(asked, wrong).click()
    await button(asked, 'Likely').click()
    await expect.poll(() => status(asked).textContent()).toContain(`1 of ${rights.length} right ones found, 1 wrong one chosen.`)
    await expect.poll(() => shownOption(asked, textOf(question, rights[1]!)).textContent()).toContain('This is one too.')

    await button(asked, 'Try again').click()
    for (const right of rights) await choice(asked, textOf(question, right)).click()
    await choice(asked, wrong).click()
    await choice(asked, wrong).click()
    await button(asked, 'Sure').click()
    await expect.poll(() => status(asked).textContent()).toBe('Right, and you were sure.')
  })

  it('order: starts unsolved and is put right by the arrows', async () => {
    const question = ofKind('order')
    const asked = at(await visit(), question)
    const solved = question.options.map((_, index) => index)
    await expect.poll(() => arrangement(asked, question)).not.toEqual(solved)
    for (const step of solved) {
      const place = (await arrangement(asked, question)).indexOf(step)
      for (let moves = place; moves > step; moves--) await button(asked, `Move up: ${textOf(question, step)}`).click()
    }
    await expect.poll(() => arrangement(asked, question)).toEqual(solved)
    await button(asked, 'Sure').click()
    await expect.poll(() => status(asked).textContent()).toBe('Right, and you were sure.')
  })
})

describe('by keyboard', () => {
  /** Presses Tab until an element has the focus. */
  const tabTo = async (page: Page, target: Locator): Promise<void> => {
    for (let presses = 0; presses < 30; presses++) {
      if (await hasFocus(target)) return
      await page.keyboard.press('Tab')
    }
    throw new Error('Thirty presses of Tab do not lead there.')
  }

  it.each(['single', 'spot-the-flaw'] as const)('%s: arrows choose, Enter says how sure', async (kind) => {
    const question = ofKind(kind)
    const page = await visit()
    const asked = at(page, question)
    await asked.locator('input').first().focus()
    await page.keyboard.press('Space')
    const right = asked
      .locator('label')
      .filter({ hasText: textOf(question, optionsWhere(question, true)[0]!) })
      .locator('input')
    for (let presses = 0; presses < question.options.length && !(await right.isChecked()); presses++) await page.keyboard.press('ArrowDown')
    await expect.poll(() => right.isChecked()).toBe(true)
    await tabTo(page, button(asked, 'Likely'))
    await page.keyboard.press('Enter')
    await expect.poll(() => status(asked).textContent()).toBe('Right, as you thought likely.')
    await expect.poll(() => hasFocus(status(asked))).toBe(true)
  })

  it('multiple: Space chooses and takes back', async () => {
    const question = ofKind('multiple')
    const page = await visit()
    const asked = at(page, question)
    await asked.locator('input').first().focus()
    await page.keyboard.press('Space')
    await expect.poll(() => asked.locator('input').first().isChecked()).toBe(true)
    await page.keyboard.press('Space')
    for (const right of optionsWhere(question, true)) {
      await asked.locator('input').first().focus()
      await tabTo(page, choice(asked, textOf(question, right)).locator('input'))
      await page.keyboard.press('Space')
    }
    await tabTo(page, button(asked, 'Sure'))
    await page.keyboard.press('Space')
    await expect.poll(() => status(asked).textContent()).toBe('Right, and you were sure.')
  })

  it('order: arrow keys move, the focus goes along, and the new place is said', async () => {
    const question = ofKind('order')
    const page = await visit()
    const asked = at(page, question)
    const first = (await arrangement(asked, question))[0]!
    const down = button(asked, `Move down: ${textOf(question, first)}`)
    await down.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect((await arrangement(asked, question)).indexOf(first)).toBe(2)
    await expect.poll(() => hasFocus(down)).toBe(true)
    await expect
      .poll(() => asked.locator('[aria-live]').textContent())
      .toBe(`Now 3 of ${question.options.length}: ${textOf(question, first)}`)
    await page.keyboard.press('ArrowUp')
    expect((await arrangement(asked, question)).indexOf(first)).toBe(1)
    await tabTo(page, button(asked, 'A guess'))
    await page.keyboard.press('Enter')
    await expect.poll(() => status(asked).textContent()).toContain('Not right')
    await tabTo(page, button(asked, 'Try again'))
    await page.keyboard.press('Enter')
    await expect.poll(() => hasFocus(asked.locator('fieldset button').first())).toBe(true)
  })
})

describe('for everybody', () => {
  it('names each group by its question and each option by its text', async () => {
    const page = await visit()
    const question = ofKind('single')
    const group = at(page, question).getByRole('group', { name: plainText(question.stem) })
    await expect.poll(() => group.getByRole('radio').count()).toBe(question.options.length)
    for (const index of question.options.keys())
      await expect.poll(() => group.getByRole('radio', { name: textOf(question, index), exact: true }).count()).toBe(1)
  })

  it('leaves axe nothing to find, before and after the reveal, in both modes and on both widths', async () => {
    const page = await visit()
    await page.evaluate(AXE)
    const violations = async () => {
      const found: string[] = []
      for (const width of [1280, 320])
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({ width, height: 900 })
          await page.emulateMedia({ colorScheme })
          await page.locator(`html[data-theme="${colorScheme}"]`).waitFor()
          const results = await page.evaluate(() => (window as unknown as { axe: typeof Axe }).axe.run({ resultTypes: ['violations'] }))
          expect(results.passes.length).toBeGreaterThan(10)
          found.push(
            ...results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${width} ${colorScheme} ${id}: ${target}`)),
          )
          await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
        }
      return found
    }
    expect(await violations()).toEqual([])
    for (const question of bank.values()) {
      const asked = at(page, question)
      const wrong = optionsWhere(question, false)[0]!
      if (question.kind !== 'order') await choice(asked, textOf(question, wrong)).click()
      await button(asked, 'Sure').click()
      await status(asked).filter({ hasText: 'Not right' }).waitFor()
    }
    expect(await violations()).toEqual([])
  })
})
