import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as Axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/progress/entry'
import { printExport } from '../../src/progress/export'
import { exerciseOn, model } from './exercise-page'
import { ANSWERED_404, KINDS_OF_PAGE } from './kinds-of-page'
import { type OpenOptions, type Scheme, urlOf, useBrowser } from './open-page'
import { ANSWER } from './open-store'
import { answerByKeys, CHAPTER, shown } from './practice-visit'
import { studioOn } from './studio-page'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A width and a mode. */
type Look = readonly [width: number, scheme: Scheme]
const ALL_LOOKS: readonly Look[] = [
  [1280, 'light'],
  [1280, 'dark'],
  [320, 'dark'],
  [320, 'light'],
]
/** Each width and each mode once: enough for another state of a page that has been seen in all of them. */
const TWO_LOOKS: readonly Look[] = [
  [1280, 'dark'],
  [320, 'light'],
]

const { open: openMoving } = useBrowser()
/** Without motion: a transition under way would give colours that nobody stays with. */
const open = (path: string, options: OpenOptions = {}) => openMoving(path, { ...options, reducedMotion: true })

/** What axe holds against the page as it stands, one line for each element. */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const results = await page.evaluate(() => (window as unknown as { axe: typeof Axe }).axe.run({ resultTypes: ['violations'] }))
  expect(results.passes.length).toBeGreaterThan(10)
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  )
}

async function expectNone(page: Page, looks: readonly Look[], settled: () => Promise<unknown>) {
  const found: string[] = []
  for (const [width, colorScheme] of looks) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await page.locator(`html[data-theme="${colorScheme}"]`).waitFor()
    await settled()
    found.push(...(await violations(page)).map((one) => `${width} ${colorScheme} ${one}`))
  }
  expect(found).toEqual([])
}

describe('axe finds nothing', () => {
  it.each(KINDS_OF_PAGE)('on the page of the kind $kind', async ({ path, missing }) => {
    const page = await open(path, { ...(missing && { expected: ANSWERED_404 }) })
    await expectNone(page, ALL_LOOKS, () => page.waitForLoadState('networkidle'))
  })

  it('on the home page with the switch on and the table open', async () => {
    const page = await open('')
    await page.getByRole('switch').click()
    await page.getByText('As a table').click()
    await expectNone(page, TWO_LOOKS, () => page.getByRole('table').first().waitFor())
  })

  it('in the search, with places found', async () => {
    const page = await open('docs')
    await page.waitForLoadState('networkidle')
    await page.getByRole('button', { name: 'Search', exact: true }).click()
    await page.getByRole('searchbox').fill('outbox')
    await expectNone(page, ALL_LOOKS, () => page.getByRole('dialog').getByRole('listitem').first().waitFor())
  })

  it('on a chapter, with what a term means', async () => {
    const page = await open('docs/data')
    await page.waitForLoadState('networkidle')
    const term = page.locator('article a[href*="/docs/glossary#"]').first()
    await term.focus()
    await expectNone(page, ALL_LOOKS, () => page.getByRole('tooltip').waitFor())
  })

  it('in the menu of small screens', async () => {
    const page = await open('', { width: 320 })
    await page.locator('button.navbar__toggle').click()
    const item = page.locator('.navbar-sidebar a').first()
    await expectNone(
      page,
      [
        [320, 'light'],
        [320, 'dark'],
      ],
      () => item.waitFor(),
    )
  })
})

describe('axe finds nothing in the playground', () => {
  const visit = async () => {
    const page = await open('playground')
    const studio = studioOn(page)
    await studio.finding(1).waitFor()
    await studio.picture.waitFor()
    return { page, studio }
  }

  it('with all findings, one of them selected, and a notice', async () => {
    const { page, studio } = await visit()
    await studio.button(/^Show the other/).click()
    await studio.finding(2).getByRole('button', { name: /^line/ }).click()
    await studio.button('Share').click()
    await studio.notice.waitFor()
    await expectNone(page, TWO_LOOKS, () => studio.picture.waitFor())
  })

  it('with the form for a waiver open, untried and with what is wrong in it', async () => {
    const { page, studio } = await visit()
    const form = page.getByRole('form', { name: /^Waive: / })
    await studio
      .finding(1)
      .getByRole('button', { name: /^Waive: / })
      .click()
    await expectNone(page, ALL_LOOKS, () => form.waitFor())
    await page.getByLabel('Until').fill('2020-01-01')
    await page.getByRole('button', { name: 'Write the waiver' }).click()
    await expectNone(page, ALL_LOOKS, () => form.getByText('The date has passed:').waitFor())
  })

  it('with findings that are waived, and waivers that accept nothing', async () => {
    const { page, studio } = await visit()
    const waivers = [
      { rule: 'shared-database', on: '*', reason: 'Planned for the spring.', until: '2099-12-31' },
      { rule: 'missing-timeout', on: '*', reason: 'Agreed until the release.', until: '2020-03-01' },
      { rule: 'dual-write', on: 'nobody', reason: 'Left from an older design.', until: '2099-12-31' },
    ]
    await studio.write(JSON.stringify({ ...JSON.parse(await studio.text()), waivers }))
    await page.getByText(/^Accepted by waivers:/).click()
    await studio.picture.waitFor()
    await expectNone(page, ALL_LOOKS, () => page.getByRole('button', { name: /^Take the waiver back/ }).waitFor())
  })

  it('with problems in the text', async () => {
    const { page, studio } = await visit()
    await studio.write('{ "version": 1, "name": "x", "servces": {}, "services": { "a": { "calls": [{ "to": "b" }] } } }')
    await studio.problem.waitFor()
    await expectNone(page, TWO_LOOKS, () => studio.problem.waitFor())
  })

  it('with the table in place of the picture', async () => {
    const { page, studio } = await visit()
    await studio.button('Table').click()
    await page.getByRole('table', { name: 'Parts' }).waitFor()
    await expectNone(page, TWO_LOOKS, () => page.getByRole('table', { name: 'Parts' }).waitFor())
  })

  it('with the full editor', async () => {
    const { page, studio } = await visit()
    await studio.openFullEditor()
    await expectNone(page, TWO_LOOKS, () => studio.fullLine.first().waitFor())
  })
})

describe('axe finds nothing in an exercise', () => {
  const visit = async () => {
    const page = await open('exercises/split-the-shared-database')
    const on = exerciseOn(page)
    await on.studio.finding(1).waitFor()
    return { page, ...on }
  }

  it('that is not passed, with all that is open and held, and every hint', async () => {
    const { page, studio, must, hints, verdict, check } = await visit()
    await check()
    await verdict.getByText('Not passed.').waitFor()
    await must.getByRole('button', { name: /^Show the other/ }).click()
    await must.getByText('7 hold', { exact: true }).click()
    for (let depth = 0; depth < 3; depth++) await hints.getByRole('button').click()
    await page.mouse.move(0, 0)
    await expectNone(page, ALL_LOOKS, () => studio.picture.waitFor())
  })

  it('that is passed and compared with a model', async () => {
    const { page, studio, compare, verdict, check } = await visit()
    await studio.write(model('asks'))
    await check()
    await verdict.getByText('Passed.').waitFor()
    await studio.button('Compare with a model').click()
    await compare.getByText('The model as text').click()
    await expectNone(page, ALL_LOOKS, () => compare.locator('svg g.part').first().waitFor())
  })
})

describe('axe finds nothing on the page of progress', () => {
  const FILE = printExport(
    [
      { ...ANSWER, id: 'answer-1', at: '2026-11-26T10:00:00.000Z' } as Entry,
      { id: 'read-1', at: '2026-11-26T10:00:00.000Z', kind: 'read', path: '/docs/data', title: 'Data' },
      {
        id: 'try-1',
        at: '2026-11-26T10:00:00.000Z',
        kind: 'attempted',
        exercise: 'split',
        score: 80,
        passed: true,
        held: 3,
        requirements: 4,
      },
    ],
    '2026-11-26T10:00:00.000Z',
  )
  const visit = async (options: OpenOptions = {}) => {
    const page = await open('progress', options)
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    await button('Export').waitFor()
    const choose = async (content: string) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button('Import a file').click()])
      await chooser.setFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(content) })
    }
    return { page, button, choose }
  }

  it('with entries, a backup and a notice', async () => {
    const { page, button, choose } = await visit()
    await choose(FILE)
    await button('Import').click()
    const settled = () => page.getByText('Backups from before imports').waitFor()
    await expectNone(page, ALL_LOOKS, settled)
  })

  it('with a look before an import, and with a refusal', async () => {
    const { page, choose } = await visit()
    await choose(FILE)
    await expectNone(page, TWO_LOOKS, () => page.getByText('It adds').waitFor())
    await choose(FILE.slice(0, -9))
    await expectNone(page, TWO_LOOKS, () => page.getByText('The file ends before it is complete').waitFor())
  })

  it('with the question before erasing', async () => {
    const { page, button } = await visit()
    await button('Erase everything').click()
    await expectNone(page, TWO_LOOKS, () => page.getByRole('dialog').waitFor())
  })

  it('with a warning', async () => {
    const { page } = await visit({ before: () => Object.defineProperty(window, 'indexedDB', { value: undefined }) })
    await expectNone(page, ALL_LOOKS, () => page.getByText('gives no access to IndexedDB').waitFor())
  })
})

describe('axe finds nothing where questions are practised', () => {
  it('in a drill, before and after an answer, in its summary, in the review and on the page of progress', async () => {
    const page = await open(`quiz?chapter=${CHAPTER}`)
    await page.getByText('Which question belongs to which principle').click()
    await expectNone(page, TWO_LOOKS, () => page.getByRole('table').waitFor())
    await page.getByRole('button', { name: 'Start' }).click()
    await shown(page)
    await expectNone(page, TWO_LOOKS, () => page.waitForLoadState('networkidle'))
    await answerByKeys(page, false, 'Sure')
    await expectNone(page, ALL_LOOKS, () => page.getByRole('button', { name: 'Next question' }).waitFor())
    const summary = page.locator('section[data-summary]')
    while ((await summary.count()) === 0) {
      await page.keyboard.press('Enter')
      await page.locator('[data-confidence], section[data-summary]').first().waitFor()
      if ((await summary.count()) === 0) await answerByKeys(page, false, 'Sure')
    }
    await summary.getByText('As a table').click()
    await expectNone(page, ALL_LOOKS, () => summary.getByText('What is true instead').first().waitFor())

    const today = page.getByRole('region', { name: 'Today' })
    await page.goto(urlOf('review'))
    await today.waitFor()
    for (const closed of await page.locator('main details > summary').all()) await closed.click()
    await expectNone(page, ALL_LOOKS, () => today.waitFor())
    await page.getByRole('button', { name: 'Take back the last answer' }).click()
    await shown(page)
    await expectNone(page, TWO_LOOKS, () => page.getByText('The last answer is taken back').waitFor())
    await page.goto(urlOf('progress'))
    await expectNone(page, ALL_LOOKS, () => page.getByRole('region', { name: 'What is still there today' }).waitFor())
  })
})
