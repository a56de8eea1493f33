import { describe, expect, it } from 'vitest'
import { DRAFT_KEY, EXERCISE, exercise, exerciseOn, model, mutant, starter } from './exercise-page'
import { type OpenOptions, urlOf, useBrowser } from './open-page'
import { studioOn } from './studio-page'

const { blank, open } = useBrowser()

const visit = async (options: OpenOptions = {}) => {
  const page = await blank(options)
  const on = exerciseOn(page)
  await on.visit()
  return { page, ...on }
}

const TOTAL = exercise.must.length + 1

describe('an exercise', () => {
  it('is reached from the list, and shows its brief, what it asks, and the grade of its starter', async () => {
    const page = await open('exercises')
    await page.getByRole('link', { name: exercise.title, exact: true }).click()
    const { studio, must } = exerciseOn(page)
    await page.getByRole('heading', { level: 1, name: exercise.title }).waitFor()
    await page.getByText('1,560 patients a day').waitFor()
    await expect.poll(() => must.getByRole('listitem').count()).toBe(TOTAL)
    await expect.poll(() => studio.text()).toBe(starter)
    expect(Number(await studio.score())).toBeLessThan(60)
    await page.getByRole('region', { name: 'Diagram' }).locator('svg g.part').first().waitFor()
    await expect.poll(() => studio.button('Compare with a model').getAttribute('aria-disabled')).toBe('true')
  })

  it('says at a check what is open, three first, and where', async () => {
    const { page, studio, must, verdict, open: list, check } = await visit()
    await check()
    await verdict.getByText('Not passed.').waitFor()
    await verdict.getByText(`7 of ${TOTAL} hold.`).waitFor()
    await expect.poll(() => list.count()).toBe(3)
    await list.first().getByText('clinic-db is written by billing').waitFor()
    await list.first().getByRole('button', { name: 'Show in the editor' }).click()
    const line = starter.slice(0, await studio.field.evaluate((field: HTMLTextAreaElement) => field.selectionStart)).split('\n').length
    // The link is an object over several lines: the caret stands where it begins.
    expect(
      starter
        .split('\n')
        .slice(line - 1, line + 2)
        .join(''),
    ).toMatch(/^\s*\{\s*"to": "clinic-db"/)
    await must.getByRole('button', { name: 'Show the other 2 open ones' }).click()
    await expect.poll(() => list.count()).toBe(5)
    await must.getByText('7 hold', { exact: true }).click()
    await expect.poll(() => must.getByRole('img', { name: 'holds:' }).count()).toBe(7)
    await page.getByRole('heading', { name: 'What to do next' }).waitFor()
  })

  it('remembers attempts: after a reload the models may be compared, and the page of progress leads back', async () => {
    const { page, studio, verdict, must, check } = await visit()
    await studio.write(model('copies'))
    await check()
    await verdict.getByText('Passed.').waitFor()
    await page.waitForFunction(() => localStorage.length > 0)
    await page.reload()
    await page.mouse.move(70, 70)
    await must.getByText('Passed on an earlier visit.').waitFor()
    await must.getByText('attempt 1', { exact: true }).waitFor()
    await studio.button('Compare with a model').click()
    await page.getByRole('region', { name: 'Compare with a model' }).locator('svg g.part').first().waitFor()
    await page.goto(urlOf('progress'))
    await page.getByRole('link', { name: exercise.title, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: exercise.title }).waitFor()
  })

  it('is passed by editing: what is left is said after each check, and an edit makes the verdict an old one', async () => {
    const { studio, verdict, open: list, check } = await visit()
    await studio.write(mutant('deaf-billing'))
    await check()
    await verdict.getByText(`${TOTAL - 1} of ${TOTAL} hold.`).waitFor()
    await expect.poll(() => list.allTextContents()).toEqual([expect.stringContaining('appointments does not reach billing')])
    await studio.write(model('asks'))
    await verdict.getByText('The design has changed since.').waitFor()
    await check()
    await verdict.getByText('Passed.').waitFor()
    await verdict.getByText(`All ${TOTAL} hold.`).waitFor()
    await expect.poll(() => list.count()).toBe(0)
  })

  it('is passed by a fix at one press', async () => {
    const { studio, verdict, open: list, check } = await visit()
    await studio.write(mutant('no-dead-letter'))
    await check()
    await list.getByText('missing-dead-letter-queue: ').waitFor()
    await studio.findings.getByRole('button', { name: /^Add .*dlq/ }).click()
    await studio.answered()
    await check()
    await verdict.getByText('Passed.').waitFor()
  })

  it('does not take what is given to be changed', async () => {
    const { studio, open: list, check } = await visit()
    await studio.write(model('copies').replace('"rps": 24', '"rps": 2'))
    await check()
    await list.getByText('The load of patient is given: rps 24 in the starter, rps 2 here.').waitFor()
    await expect.poll(() => list.count()).toBe(1)
  })

  it('gives hints one depth at a press', async () => {
    const { page, hints } = await visit()
    const depths = hints.getByRole('heading', { level: 3 })
    for (const [index, name] of ['Show a hint', 'Show more', 'Show nearly the text'].entries()) {
      await expect.poll(() => depths.count()).toBe(index)
      await hints.getByRole('button', { name }).click()
      await depths.nth(index).waitFor()
    }
    await expect.poll(() => hints.getByRole('button').count()).toBe(0)
    await hints.getByText('"billing-dlq"').first().waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Nearly the text')
  })

  it('shows the models after a check and not before', async () => {
    const { page, studio, compare, check, verdict } = await visit()
    await studio.button('Compare with a model').click({ force: true })
    await expect.poll(() => compare.count()).toBe(0)
    await check()
    await verdict.getByText('Not passed.').waitFor()
    await studio.button('Compare with a model').click()
    await compare.getByText('When it is better').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Compare with a model')
    const figures = compare.getByRole('table', { name: 'The two designs in figures' })
    const cells = (name: RegExp) => figures.getByRole('row', { name }).getByRole('cell').allTextContents()
    await expect.poll(() => cells(/^Stores with two users or more/)).toEqual(['1', '0'])
    await expect.poll(() => cells(/^Calls between services/)).toEqual(['0', '0'])
    await compare.getByRole('button', { name: 'Billing asks' }).click()
    await expect.poll(() => cells(/^Calls between services/)).toEqual(['0', '1'])
    await expect
      .poll(() =>
        compare
          .getByRole('figure')
          .filter({ has: page.locator('svg g.part') })
          .count(),
      )
      .toBe(2)
    await compare.getByText('The model as text').click()
    await compare.getByRole('region', { name: 'The model as text' }).waitFor()
    await studio.button('Hide the models').click()
    await expect.poll(() => compare.count()).toBe(0)
  })

  it('keeps its own draft over a reload, apart from that of the playground, and starts over', async () => {
    const { page, studio } = await visit()
    await studio.write(mutant('reader'))
    await page.reload()
    await studio.finding(1).getByText('appointments-db').first().waitFor()
    await expect.poll(() => studio.text()).toBe(mutant('reader'))
    const playground = studioOn(page)
    await playground.visit()
    await expect.poll(() => playground.text()).toContain('"Bookshop"')
    await studio.visit(EXERCISE)
    await expect.poll(() => studio.text()).toBe(mutant('reader'))
    await studio.button('Start over').click()
    await studio.answered()
    await expect.poll(() => studio.text()).toBe(starter)
    await studio.notice.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => studio.text()).toBe(mutant('reader'))
  })
})

describe('an exercise with bad input', () => {
  it('takes no text that is not valid for an attempt, and says what to do', async () => {
    const { studio, must, verdict, check } = await visit()
    for (const text of ['', 'garbage', '{ "version": 1, "name": "x", "servces": {} }', '\u0000\uffff']) {
      await studio.write(text)
      await check()
      await studio.notice.getByText('The design is checked once the text is valid.').waitFor()
      await studio.notice.getByRole('button', { name: 'Close' }).click()
    }
    await expect.poll(() => verdict.textContent()).toBe('')
    await expect.poll(() => must.getByText(/^attempt/).count()).toBe(0)
    await expect.poll(() => studio.button('Compare with a model').getAttribute('aria-disabled')).toBe('true')
    await studio.expectAlive()
  })

  it('takes no hollow design for an answer', async () => {
    const { studio, verdict, check } = await visit()
    for (const text of ['{ "version": 1, "name": "Nothing" }', '{ "version": 1, "name": "x", "services": { "a": {} } }']) {
      await studio.write(text)
      await check()
      await verdict.getByText('Not passed.').waitFor()
      await studio.write(starter)
    }
  })

  it.each(['garbage', 'null', '{"text":1}', '{"text":"mine","file":7}', `{"__proto__":{"text":"x","file":"y"}}`])(
    'opens with its starter where the draft is %s',
    async (draft) => {
      const page = await open('exercises')
      await page.evaluate(([key, value]) => window.sessionStorage.setItem(key!, value!), [DRAFT_KEY, draft])
      const { studio, visit: go } = exerciseOn(page)
      await go()
      await expect.poll(() => studio.text()).toBe(starter)
      await studio.expectAlive()
    },
  )

  it('shows a draft that is no design as it is, and names its line', async () => {
    const page = await open('exercises')
    const text = '<img src=x onerror=alert(1)>'
    await page.evaluate(([key, value]) => window.sessionStorage.setItem(key!, value!), [DRAFT_KEY, JSON.stringify({ text, file: text })])
    const { studio, visit: go } = exerciseOn(page)
    await go()
    await expect.poll(() => studio.text()).toBe(text)
    await studio.problem.waitFor()
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('main img').length)).toBe(0)
    await studio.button('Start over').click()
    await studio.answered()
    await expect.poll(() => studio.text()).toBe(starter)
  })

  it('says so where the models cannot be loaded', async () => {
    const { page, studio, verdict, check } = await visit({ expected: /Failed to load resource|ChunkLoadError|Loading (?:CSS )?chunk/ })
    await check()
    await verdict.getByText('Not passed.').waitFor()
    await studio.picture.waitFor()
    await page.route(/\/assets\/(?:js|css)\//, (route) => route.abort())
    await studio.button('Compare with a model').click()
    await page.getByText('The models could not be loaded.').waitFor()
    await expect.poll(() => studio.text()).toBe(starter)
  })
})
