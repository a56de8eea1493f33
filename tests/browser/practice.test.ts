import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/quizzes/inline-text'
import { conceptOf } from '../../src/review/deck'
import type { Drill } from '../../src/review/drill'
import { printDrill } from '../../src/review/read-drill'
import { hasFocus } from './has-focus'
import { useBrowser } from './open-page'
import { answerByKeys, asked, CHAPTER, chapters, index, questions, shown, stemHasFocus, tabTo, verdict } from './practice-visit'
import { button, keptCount, text, visit } from './progress-visit'

const { blank } = useBrowser()
const DRILL = `quiz?chapter=${CHAPTER}`
const TITLE = index.chapters.find(({ id }) => id === CHAPTER)!.title
const pool = index.deck.filter(({ chapter }) => chapter === CHAPTER)
const heading = (page: Page) => page.locator('main').getByRole('heading', { level: 2 })
const head = (page: Page) => asked(page).locator('section > p').first()

describe('a drill, by keyboard alone', () => {
  it('is chosen, answered, left by a reload and taken up, and asks again what was missed', async () => {
    const page = await blank()
    await visit(page, DRILL)
    await tabTo(page, page.getByRole('radio', { name: '10', exact: true }))
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => page.getByRole('radio', { name: '5', exact: true }).isChecked()).toBe(true)
    await tabTo(page, button(page, 'Start'))
    await page.keyboard.press('Enter')
    await shown(page)
    await expect.poll(() => stemHasFocus(page)).toBe(true)
    const count = Math.min(5, pool.length)
    await expect.poll(() => text(head(page))).toContain(`Question 1 of ${count}`)

    const missed = [await answerByKeys(page, false, 'Sure')]
    await page.keyboard.press('Enter')
    await expect.poll(() => text(head(page))).toContain(`Question 2 of ${count}`)
    await expect.poll(() => stemHasFocus(page)).toBe(true)
    const second = await answerByKeys(page, true, 'Likely')
    const drilled = new Set([missed[0]!.id, second.id])

    await page.reload()
    expect((await shown(page)).id).toBe(second.id)
    await expect.poll(() => text(asked(page)), { timeout: 10_000 }).toContain('You thought it likely')
    await tabTo(page, button(page, 'Next question'))
    await page.keyboard.press('Enter')
    const third = await shown(page)
    await page.reload()
    expect((await shown(page)).id).toBe(third.id)
    await expect.poll(() => text(head(page))).toContain(`Question 3 of ${count}`)
    await tabTo(page, asked(page).locator('input, button').first())

    for (let place = 2; place < count; place++) {
      const isRight = place % 2 === 1
      const question = await answerByKeys(page, isRight, 'Sure')
      drilled.add(question.id)
      if (!isRight) missed.push(question)
      await page.keyboard.press('Enter')
    }
    await expect.poll(() => text(heading(page).first())).toBe(`${TITLE}: ${count - missed.length} of ${count} right`)
    await expect.poll(() => hasFocus(heading(page).first())).toBe(true)
    await expect.poll(() => keptCount(page)).toBe(count)
    const known = chapters.get(CHAPTER)!.misconceptions
    const main = page.locator('main')
    for (const { instead } of known.filter(({ id }) => missed.some((one) => 'misconception' in one && one.misconception === id)))
      await expect.poll(() => text(main)).toContain(plainText(instead))
    await expect.poll(() => main.locator('section[data-summary] li b').count()).toBeGreaterThan(0)

    const retry = button(page, `Ask what was missed (${missed.length})`)
    await tabTo(page, retry)
    await page.keyboard.press('Enter')
    const again: string[] = []
    for (const _ of missed) {
      again.push((await answerByKeys(page, true, 'Sure')).id)
      await page.keyboard.press('Enter')
    }
    expect(again.map(conceptOf).sort()).toEqual(missed.map(({ id }) => conceptOf(id)).sort())
    await expect.poll(() => text(heading(page).first())).toContain(`${TITLE}: what was missed: ${missed.length} of ${missed.length} right`)
    await expect.poll(() => text(main)).toContain('Nothing was missed.')
    await tabTo(page, button(page, 'Another drill'))
    await page.keyboard.press('Enter')
    await button(page, 'Start').waitFor()
    await page.reload()
    await page.waitForLoadState('networkidle')
    await expect.poll(() => asked(page).count()).toBe(0)

    await visit(page, 'progress')
    const mastery = page.getByRole('region', { name: 'What is still there today' })
    await mastery.waitFor()
    await expect.poll(() => text(mastery)).toContain('Questions were answered on 1 day so far.')
    // The second try of a sitting is kept, and is no sign of memory: what was missed counts as 0 today.
    // Another question of the same concept, where there was one, is a first try.
    const others = again.filter((id) => !drilled.has(id)).length
    const share = Math.round(((count - missed.length + others) / pool.length) * 100)
    await expect
      .poll(() => text(mastery.getByRole('row', { name: new RegExp(`^${TITLE} \\d`) })))
      .toMatch(new RegExp(`${share} %\\s+${count + others} of ${pool.length}$`))
    await mastery.getByRole('link', { name: TITLE, exact: true }).click()
    await button(page, 'Start').waitFor()
    await expect.poll(() => page.getByRole('combobox', { name: 'Topic' }).inputValue()).toBe(CHAPTER)
  })
})

describe('a drill', () => {
  it('asks anew what was answered before, and leaves keys alone outside of the question', async () => {
    const page = await blank()
    await visit(page, `docs/${CHAPTER}`)
    const inText = await page.locator(`section[id^="${CHAPTER}."]`).evaluateAll((sections) => sections.map(({ id }) => id))
    const { id } = questions.find((one) => ['single', 'spot-the-flaw'].includes(one.kind) && inText.includes(one.id))!
    const inChapter = page.locator(`section[id="${id}"]`)
    await inChapter.locator('label').first().click()
    await button(inChapter, 'Sure').click()
    await expect.poll(() => keptCount(page)).toBeGreaterThan(0)
    await visit(page, DRILL)
    await page.keyboard.press('1')
    await button(page, 'Start').click()
    await expect.poll(async () => (await asked(page).count()) === 1).toBe(true)
    for (let place = 0; (await asked(page).getAttribute('data-asked')) !== id; place++) {
      await answerByKeys(page, false, 'A guess')
      await page.keyboard.press('Enter')
      await expect.poll(() => text(head(page))).toContain(`Question ${place + 2} of`)
    }
    await shown(page)
    await expect.poll(() => asked(page).locator('input:checked').count()).toBe(0)
    await expect.poll(() => asked(page).locator('[data-verdict]').count()).toBe(0)
    await expect.poll(() => button(page, 'Try again').count()).toBe(0)
    await page.locator('main h1').click()
    await page.keyboard.press('2')
    await expect.poll(() => asked(page).locator('input:checked').count()).toBe(0)
  })

  it('is gone with the progress that is erased', async () => {
    const page = await blank()
    await visit(page, DRILL)
    await button(page, 'Start').click()
    await shown(page)
    await visit(page, 'progress')
    await button(page, 'Erase everything').click()
    await button(page.getByRole('dialog'), 'Erase').click()
    await page.getByText('Everything is erased.').waitFor()
    await visit(page, DRILL)
    await expect.poll(() => asked(page).count()).toBe(0)
  })

  it('shows the design of a flaw, which is fetched', async () => {
    const flaw = questions.find(({ kind }) => kind === 'spot-the-flaw')!
    const page = await blank()
    await visit(page, DRILL)
    await button(page, 'Start').click()
    while ((await shown(page)).id !== flaw.id) {
      const before = await text(head(page))
      await answerByKeys(page, false, 'A guess')
      await page.keyboard.press('Enter')
      await expect.poll(() => text(head(page))).not.toBe(before)
    }
    await expect.poll(() => asked(page).locator('svg g').count()).toBeGreaterThan(3)
    await asked(page).getByText('The picture as a table').click()
    await expect.poll(() => asked(page).getByRole('table').count()).toBe(1)
  })

  it('asks for an answer in words, and goes by what its writer says of it', async () => {
    const page = await blank()
    const open = index.deck.find(({ kind }) => kind === 'open')!
    const drill: Drill = {
      scope: { by: 'chapter', id: open.chapter },
      seed: 1,
      round: 0,
      ids: [open.id],
      before: [],
      place: 0,
      since: new Date().toISOString(),
      results: [],
    }
    await page.addInitScript((kept) => sessionStorage.setItem('blast-radius/1/drill', kept), printDrill(drill, index.deck))
    await visit(page, 'quiz')
    await expect.poll(() => asked(page).getAttribute('data-asked')).toBe(open.id)
    await asked(page).locator('textarea').fill('The outbox keeps 1 event.\nA relay sends it.')
    await button(asked(page), 'Likely').click()
    await button(asked(page), 'Had it').click()
    await expect.poll(() => keptCount(page)).toBe(1)
    await button(page, 'See how it went').waitFor()
  })
})

describe('the review, by keyboard alone', () => {
  const on = (page: Page, time: string) => page.clock.setFixedTime(new Date(time))
  const panel = (page: Page) => page.getByRole('region', { name: 'Today' })

  it('asks tomorrow what was missed today, survives a reload, takes back an answer, and says when the next one is', async () => {
    const page = await blank()
    await on(page, '2026-11-26T12:00:00')
    await visit(page, 'review')
    await panel(page).waitFor()
    await expect.poll(() => text(panel(page))).toContain('Nothing is due.')
    await tabTo(page, page.getByLabel('New questions a day'))
    await page.keyboard.press('Home')
    await expect.poll(() => text(panel(page))).toContain('No question has been answered yet')

    await visit(page, DRILL)
    await button(page, 'Start').click()
    const count = Math.min(10, pool.length)
    const missed: string[] = []
    for (let place = 0; place < count; place++) {
      await on(page, `2026-11-26T12:${10 + place}:00`)
      const isRight = place > 1
      const { id } = await answerByKeys(page, isRight, place === 0 ? 'Likely' : 'Sure')
      if (!isRight) missed.push(id)
      await page.keyboard.press('Enter')
    }
    await page.locator('section[data-summary]').waitFor()

    await visit(page, 'review')
    await panel(page).waitFor()
    await expect.poll(() => text(panel(page))).toContain('Nothing is due.')
    await expect.poll(() => text(panel(page))).toContain('The next one is due on Friday, 27 November 2026.')
    const forecast = page.getByRole('region', { name: 'The next 14 days' })
    await forecast.getByText('As a table').click()
    await expect.poll(() => text(forecast.getByRole('row', { name: /^27 November 2026/ }))).toMatch(/\s2$/)

    await on(page, '2026-11-27T09:00:00')
    await visit(page, 'review')
    await panel(page).waitFor()
    await expect.poll(() => text(panel(page))).toContain('2 questions are due.')
    await tabTo(page, button(page, 'Start: 2 questions'))
    await page.keyboard.press('Enter')
    // The confident error of the day before comes first.
    expect((await shown(page)).id).toBe(missed[1])
    await expect.poll(() => stemHasFocus(page)).toBe(true)
    await page.reload()
    await tabTo(page, button(page, 'Start: 2 questions'))
    await page.keyboard.press('Enter')
    await answerByKeys(page, true, 'Sure')
    await on(page, '2026-11-27T09:01:00')
    await tabTo(page, button(page, 'Take back the last answer'))
    await page.keyboard.press('Enter')
    await expect.poll(() => text(page.locator('main'))).toContain('The last answer is taken back')
    expect((await shown(page)).id).toBe(missed[1])
    await expect.poll(() => verdict(page).textContent()).toBe('')

    await answerByKeys(page, false, 'Sure')
    await page.keyboard.press('Enter')
    await expect.poll(() => asked(page).getAttribute('data-asked')).toBe(missed[0])
    await on(page, '2026-11-27T09:02:00')
    await answerByKeys(page, true, 'Likely')
    await page.keyboard.press('Enter')
    await panel(page).waitFor()
    await expect.poll(() => hasFocus(panel(page).getByRole('heading'))).toBe(true)
    await expect.poll(() => text(panel(page))).toContain('Nothing is due.')
    await expect.poll(() => text(panel(page))).toContain('2 questions answered in this sitting.')
    await expect.poll(() => text(panel(page))).toContain('The next one is due on Saturday, 28 November 2026.')

    await on(page, '2026-11-28T09:00:00')
    await visit(page, 'review')
    await expect.poll(() => text(panel(page))).toMatch(/1 question is due|2 questions are due/)
    await page.reload()
    await tabTo(page, page.getByRole('button', { name: /^Start/ }))
    await page.keyboard.press('Enter')
    expect((await shown(page)).id).toBe(missed[1])
  })

  it('lets new questions in, as many as are wished for, and remembers the wish', async () => {
    const page = await blank()
    await visit(page, 'review')
    const first = Math.min(10, index.deck.length)
    await button(page, `Start: ${first} questions`).waitFor()
    await page.getByLabel('New questions a day').selectOption('0')
    await expect.poll(() => page.getByRole('button', { name: /^Start/ }).count()).toBe(0)
    await page.reload()
    await panel(page).waitFor()
    await expect.poll(() => page.getByLabel('New questions a day').inputValue()).toBe('0')
  })
})
