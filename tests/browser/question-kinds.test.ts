import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as Axe from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../scripts/setup/root.mjs'
import { applyPatchToText } from '../../src/architecture/edit-text'
import type { PatchOperation } from '../../src/architecture/patch'
import { readQuestions } from '../../src/plugins/questions/read-questions'
import { plainText } from '../../src/quizzes/inline-text'
import type {
  PageFixQuestion,
  PageListQuestion,
  PageMatchQuestion,
  PageNumericQuestion,
  PageOpenQuestion,
  PageQuestion,
} from '../../src/quizzes/page-question'
import { hasFocus } from './has-focus'
import { useBrowser } from './open-page'
import { openQuestions } from './question-bench'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const { blank } = useBrowser()

/** The first question of each kind in the chapter on data. */
const asked = [...readQuestions(ROOT).values()].map(({ page }) => page).filter(({ id }) => id.startsWith('data.'))
const ofKind = <Q extends PageQuestion>(kind: Q['kind']): Q => asked.find((question) => question.kind === kind) as Q
const verdict = ofKind<PageListQuestion>('true-false')
const match = ofKind<PageMatchQuestion>('match')
const numeric = ofKind<PageNumericQuestion>('numeric')
const fix = ofKind<PageFixQuestion>('fix-the-json')
const open = ofKind<PageOpenQuestion>('open')
const KINDS = [verdict, match, numeric, fix, open]

const design = readFileSync(join(ROOT, `docs/designs/${fix.design}.json`), 'utf8')
const edited = (patch: readonly PatchOperation[]): string => {
  const result = applyPatchToText(design, patch)
  if (!result.ok) throw new Error(result.message)
  return result.value
}

const at = (page: Page, { id }: PageQuestion): Locator => page.locator(`section[id="${id}"]`)
const button = (question: Locator, name: string): Locator => question.getByRole('button', { name, exact: true })
/** The verdict: the last live region, which has the focus once it says something. */
const said = (question: Locator): Locator => question.locator('p[tabindex="-1"]')
const answers = (page: Page) => page.evaluate(() => (window as unknown as { answered: unknown[] }).answered)
/** The editor puts its caret back when it gets the focus, so it has that before everything in it is chosen. */
const write = async (editor: Locator, text: string) => {
  await editor.focus()
  await editor.fill(text)
}
/** Waits until the worker has read the design: on a busy machine it takes seconds to start. */
const isReady = (question: Locator) =>
  expect.poll(() => button(question, 'Sure').getAttribute('aria-disabled'), { timeout: 15_000 }).toBe(null)
/** Waits until the store of this tab has written what was answered. */
const untilKept = (page: Page, count: number) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const request = indexedDB.open('blast-radius')
        const database = await new Promise<IDBDatabase>((resolve) => {
          request.onsuccess = () => resolve(request.result)
        })
        if (!database.objectStoreNames.contains('progress')) return 0
        const keys = database.transaction('progress').objectStore('progress').getAllKeys()
        await new Promise((resolve) => {
          keys.onsuccess = resolve
        })
        database.close()
        return keys.result.filter((key) => String(key).includes('/journal/')).length
      }),
    )
    .toBe(count)

const visit = async (questions: readonly PageQuestion[], options = {}, fresh = false, listens = false) => {
  const page = await blank({ reducedMotion: true, ...options })
  return { page, ...(await openQuestions(page, questions, fresh, listens)) }
}

describe('true-false', () => {
  it('asks for a verdict on the claim together with its because', async () => {
    const { page } = await visit([verdict], {}, false, true)
    const question = at(page, verdict)
    await expect.poll(() => question.locator('blockquote').textContent()).toBe(plainText(verdict.claim!))
    await expect.poll(() => question.getByRole('radio').count()).toBe(verdict.options.length)
    const right = plainText(verdict.options.find((option) => option.right)!.text)
    await question.getByRole('radio', { name: right }).press('Space')
    await button(question, 'Sure').press('Enter')
    await expect.poll(() => said(question).textContent()).toBe('Right, and you were sure.')
    await expect.poll(() => answers(page)).toMatchObject([{ right: true, confidence: 'sure' }])
  })
})

describe('match', () => {
  it('is answered by keyboard, told apart row by row, and put right at the second attempt', async () => {
    const { page } = await visit([match])
    const question = at(page, match)
    const lists = question.getByRole('combobox')
    await expect.poll(() => lists.count()).toBe(match.options.length)
    await button(question, 'Sure').click({ force: true })
    await expect.poll(() => question.locator('[data-verdict]').count()).toBe(0)
    const same = plainText(match.partners[0]!.text)
    for (const list of await lists.all()) {
      await list.focus()
      // Typing the letter of a partner chooses it, as in any list.
      const name = (await list.locator('option').allTextContents()).find((text) => text.endsWith(same))!
      await page.keyboard.type(name[0]!)
    }
    await button(question, 'Likely').press('Enter')
    const held = match.options.filter(({ partner }) => partner === 0).length
    await expect.poll(() => said(question).textContent()).toContain(`${held} of ${match.options.length} matched.`)
    await expect.poll(() => question.locator('[data-verdict="found"]').count()).toBe(held)
    await expect.poll(() => hasFocus(said(question))).toBe(true)
    for (const { reason } of match.options) await expect.poll(() => question.textContent()).toContain(plainText(reason))

    await button(question, 'Try again').press('Enter')
    await expect.poll(() => hasFocus(lists.first())).toBe(true)
    for (const [index, { partner }] of match.options.entries()) await lists.nth(index).selectOption(String(partner))
    await button(question, 'Sure').press('Enter')
    await expect.poll(() => said(question).textContent()).toBe('Right, and you were sure.')
  })
})

describe('numeric', () => {
  it('says what it cannot read, where a wrong value comes from, and takes the right one in any form', async () => {
    const { page } = await visit([numeric])
    const question = at(page, numeric)
    const field = question.getByRole('textbox')
    await field.fill('3,000')
    await field.press('Tab')
    await expect.poll(() => question.textContent()).toContain('3,000 can be read as 3000 or as 3.000.')
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true')
    await expect.poll(() => button(question, 'Sure').getAttribute('aria-disabled')).toBe('true')
    const wrong = numeric.wrong[0]!
    await field.fill(`${wrong.value} ${numeric.unit}`)
    await button(question, 'Sure').press('Enter')
    await expect.poll(() => question.locator('[data-verdict="mistaken"]').textContent()).toContain(plainText(wrong.reason))
    await expect.poll(() => question.locator('[data-verdict="missed"]').textContent()).toContain(numeric.formula)

    await button(question, 'Try again').press('Enter')
    await expect.poll(() => hasFocus(field)).toBe(true)
    await field.fill(`+${String(numeric.answer).replace('.', ',')}`)
    await button(question, 'A guess').press('Enter')
    await expect.poll(() => said(question).textContent()).toContain('Right, by a guess.')
  })
})

describe('fix-the-json', () => {
  const opened = async () => {
    const { page, asked: files } = await visit([fix])
    const question = at(page, fix)
    expect(files.some((name) => /FixEditor|worker|_design/.test(name))).toBe(false)
    await button(question, 'Open the design').press('Enter')
    const editor = question.getByRole('textbox', { name: `Architecture, ${fix.design}.json` })
    await editor.waitFor()
    await expect.poll(() => hasFocus(editor)).toBe(true)
    expect(files.some((name) => name.includes('_design'))).toBe(true)
    return { page, question, editor }
  }

  it('takes no text that is no design, and none that is as it was', async () => {
    const { question, editor } = await opened()
    await expect.poll(() => button(question, 'Sure').getAttribute('aria-disabled')).toBe('true')
    await write(editor, '{ "version": 1 ')
    await expect.poll(() => question.locator('[role="status"]').first().textContent(), { timeout: 15_000 }).toContain('Line 1')
    await expect.poll(() => button(question, 'Sure').getAttribute('aria-disabled')).toBe('true')
    await button(question, 'Start over').click()
    await expect.poll(() => editor.inputValue()).toBe(design)
  })

  it('marks an edit that only deletes, keeps it for another attempt, and takes the solution', async () => {
    const { question, editor } = await opened()
    await write(editor, edited(fix.mistakes.at(-1)!.patch))
    await isReady(question)
    await button(question, 'Sure').press('Enter')
    await expect.poll(() => question.locator('[data-verdict="mistaken"]').textContent()).toContain('Let refund reach payments')
    for (const { reason } of [fix, ...fix.mistakes]) await expect.poll(() => question.textContent()).toContain(plainText(reason))

    await button(question, 'Try again').press('Enter')
    await expect.poll(() => editor.inputValue()).toBe(edited(fix.mistakes.at(-1)!.patch))
    await write(editor, edited(fix.solution))
    await isReady(question)
    await button(question, 'Likely').press('Enter')
    await expect.poll(() => said(question).textContent()).toBe('Right, as you thought likely.')
    await expect.poll(() => question.locator('[data-verdict="found"]').textContent()).toContain(`${fix.rule} passes`)
  })

  it('says what is still found', async () => {
    const { question, editor } = await opened()
    await write(editor, edited(fix.mistakes[1]!.patch))
    await isReady(question)
    await button(question, 'Sure').press('Enter')
    await expect.poll(() => question.locator('[data-verdict="mistaken"]').textContent()).toContain('Still found.')
    await expect.poll(() => question.getByRole('link', { name: fix.rule }).first().getAttribute('href')).toBe(`/rules/${fix.rule}`)
  })
})

describe('open', () => {
  it('reads concepts out of words, and counts what is said of them', async () => {
    const { page } = await visit([open], {}, false, true)
    const question = at(page, open)
    const field = question.getByRole('textbox', { name: 'Answer in words' })
    const first = open.concepts[0]!
    await field.fill(`Think of ${first.says.at(-1)!.replace('*', '')}.`)
    await button(question, 'Likely').press('Enter')
    await expect.poll(() => said(question).textContent()).toContain(`1 of ${open.concepts.length} concepts found.`)
    await expect.poll(() => question.locator('[data-verdict="found"]').textContent()).toContain(plainText(first.name))
    await expect.poll(() => question.textContent()).toContain(plainText(open.model))
    await expect.poll(() => answers(page)).toEqual([])
    await button(question, 'Partly').press('Enter')
    await expect.poll(() => said(question).textContent()).toContain('comes back sooner')
    await expect.poll(() => hasFocus(said(question))).toBe(true)
    await expect.poll(() => answers(page)).toMatchObject([{ right: false, confidence: 'likely' }])
  })

  it('keeps words that are no answer yet over a reload', async () => {
    const { page } = await visit([open])
    const field = at(page, open).getByRole('textbox')
    await field.fill('Half a thought')
    await page.reload()
    await expect.poll(() => field.inputValue()).toBe('Half a thought')
  })
})

describe('what was answered', () => {
  const answerAll = async (page: Page) => {
    await at(page, match).getByRole('combobox').first().waitFor()
    for (const list of await at(page, match).getByRole('combobox').all()) await list.selectOption('0')
    await button(at(page, match), 'Sure').click()
    await at(page, numeric).getByRole('textbox').fill('7')
    await button(at(page, numeric), 'A guess').click()
    await at(page, open).getByRole('textbox').fill('An outbox.')
    await button(at(page, open), 'Sure').click()
    await button(at(page, open), 'Missed it').click()
    await button(at(page, fix), 'Open the design').click()
    await write(at(page, fix).locator('textarea'), edited(fix.solution))
    await isReady(at(page, fix))
    await button(at(page, fix), 'Sure').click()
  }

  it('is there after a reload, and not where it is asked anew', async () => {
    const { page } = await visit(KINDS)
    await answerAll(page)
    await untilKept(page, 4)
    await page.reload()
    for (const question of [match, numeric, open, fix])
      await expect.poll(() => at(page, question).locator('p').first().textContent()).toContain('Answered on')
    await expect.poll(() => at(page, numeric).locator('[data-verdict="mistaken"]').textContent()).toContain(`7 ${numeric.unit}`)
    await expect.poll(() => at(page, open).textContent()).toContain('An outbox.')
    await expect.poll(() => said(at(page, open)).textContent()).toContain('comes back first')
    await expect.poll(() => said(at(page, fix)).textContent()).toBe('Right, and you were sure.')
    await expect.poll(() => answers(page)).toEqual([])

    await page.unrouteAll()
    await openQuestions(page, KINDS, true)
    await page.mouse.move(70, 70)
    await page.mouse.move(80, 80)
    await page.waitForLoadState('networkidle')
    await expect.poll(() => page.locator('[data-verdict]').count()).toBe(0)
  })
})

describe('for everybody', () => {
  const violations = async (page: Page, when: string): Promise<string[]> => {
    const found: string[] = []
    for (const width of [1280, 320])
      for (const scheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme: scheme })
        const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof Axe }).axe.run('main'))
        found.push(...violations.map(({ id, nodes }) => `${when} ${width} ${scheme} ${id}: ${nodes.map(({ html }) => html).join(' ')}`))
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        if (sideways > 0) found.push(`${when} ${width} ${scheme}: ${sideways} px sideways`)
      }
    return found
  }

  it('leaves axe nothing to find, before and after the reveal, in both modes and on both widths', async () => {
    const { page } = await visit(KINDS)
    await page.evaluate(AXE)
    await at(page, numeric).getByRole('textbox').fill('3,000')
    await button(at(page, fix), 'Open the design').click()
    await write(at(page, fix).locator('textarea'), '{')
    await expect.poll(() => at(page, fix).textContent(), { timeout: 15_000 }).toContain('Line 1')
    expect(await violations(page, 'before')).toEqual([])

    await page.setViewportSize({ width: 1280, height: 900 })
    await at(page, verdict).locator('label').first().click()
    await button(at(page, verdict), 'Sure').click()
    for (const list of await at(page, match).getByRole('combobox').all()) await list.selectOption('0')
    await button(at(page, match), 'Sure').click()
    await at(page, numeric).getByRole('textbox').fill('7')
    await button(at(page, numeric), 'Sure').click()
    await at(page, open).getByRole('textbox').fill('An outbox.')
    await button(at(page, open), 'Sure').click()
    await write(at(page, fix).locator('textarea'), edited(fix.mistakes[1]!.patch))
    await isReady(at(page, fix))
    await button(at(page, fix), 'Sure').click()
    await at(page, fix).locator('summary').click()
    expect(await violations(page, 'after')).toEqual([])
  })
})
