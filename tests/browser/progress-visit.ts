import { readFileSync } from 'node:fs'
import type { Download, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { ROOT } from '../../scripts/setup/root.mjs'
import { sealReceipt } from '../../src/labs/receipt'
import { readCourse } from '../../src/plugins/progress/course'
import { readQuestions } from '../../src/plugins/questions/read-questions'
import type { Draft, Entry } from '../../src/progress/entry'
import { printExport } from '../../src/progress/export'
import { plainText } from '../../src/quizzes/inline-text'
import type { PageListQuestion } from '../../src/quizzes/page-question'
import { urlOf } from './open-page'
import { ANSWER } from './open-store'

export const CHAPTER = 'docs/data'
export const PAGE = 'progress'
export const questions = readQuestions(ROOT)
export const course = readCourse(ROOT, questions)
export const asked = course.chapters.find(({ path }) => path === `/${CHAPTER}`)!
export const first = [...questions.values()]
  .map(({ page }) => page)
  .find(({ id, kind }) => kind === 'single' && asked.questions.some((one) => one.id === id)) as PageListQuestion
export const lab = course.labs[0]!

export const at = (page: Page): Locator => page.locator(`section[id="${first.id}"]`)
export const optionText = (isRight: boolean): string => plainText(first.options.find(({ right }) => (right ?? false) === isRight)!.text)
export const button = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })
// What is shown and what separates it: the text of a table runs together without.
// biome-ignore lint/performance/useDomNodeTextContent: see above
export const text = (locator: Locator): Promise<string> => locator.innerText()

export const visit = async (page: Page, path: string): Promise<void> => {
  await page.goto(urlOf(path))
  await page.waitForLoadState('networkidle')
}
/** Answers the first question, wrongly if asked, and waits until it is kept. */
export const answerIt = async (page: Page, isRight: boolean): Promise<void> => {
  await at(page)
    .locator('label')
    .filter({ hasText: optionText(isRight) })
    .click()
  await button(at(page), 'Sure').click()
  await expect.poll(() => keptCount(page)).toBeGreaterThan(0)
}
/** How many entries the browser has noted as kept. */
export const keptCount = (page: Page): Promise<number> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('blast-radius/1/progress') ?? '{"count":0}').count)

export const read = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8')
export const downloadBy = async (page: Page, act: () => Promise<void>): Promise<{ name: string; content: string }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return { name: download.suggestedFilename(), content: await read(download) }
}
export const choose = async (page: Page, content: string | Buffer, name = 'chosen.json'): Promise<void> => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, 'Import a file').click()])
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
}
export const amount = (page: Page): Locator => page.locator('dd').filter({ hasText: /^\d+ entr(y|ies)/ })
export const status = (page: Page): Locator => page.locator('main').getByRole('status')
export const alert = (page: Page): Locator => page.locator('main').getByRole('alert')

export const entry = (n: number, draft: Draft = ANSWER): Entry =>
  ({ ...draft, id: `imported-${n}`, at: `2026-11-2${n}T10:00:00.000Z` }) as Entry
export const exported = (...entries: Entry[]): string => printExport(entries, '2026-11-26T10:00:00.000Z')

/** Puts a value straight into the database, as nobody but a fault would. */
export const putRaw = (page: Page, key: string, value: unknown): Promise<void> =>
  page.evaluate(
    ({ key, value }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('blast-radius')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const put = opening.result.transaction('progress', 'readwrite').objectStore('progress').put(value, key)
          put.onerror = () => reject(put.error)
          put.onsuccess = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    { key, value },
  )

export const receipt = (change: object = {}) =>
  sealReceipt({
    lab: lab.id,
    title: lab.title,
    emulator: { name: 'localstack', version: '4.14.0', mode: 'host' },
    startedAt: '2026-11-26T10:00:00.000Z',
    finishedAt: '2026-11-26T10:00:21.500Z',
    checks: lab.checks.map(({ id }) => ({ id, title: id, passed: true })),
    ...change,
  })
