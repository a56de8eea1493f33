import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { gradeText } from '../../src/grader/grade-text'
import { hasFocus } from './has-focus'
import { useBrowser } from './open-page'

const { open } = useBrowser()

/** What the home page must show of one of its two designs. */
function expectedOf(name: string) {
  const text = readFileSync(new URL(`../../src/components/home/${name}.json`, import.meta.url), 'utf8')
  const grade = gradeText(text, { file: `${name}.json`, today: '2026-01-01' })
  if (!grade.ok) throw new Error(`${name}.json is not valid.`)
  const { score, findings, principles } = grade.value
  return { score, count: findings.length, message: findings[0]?.message, scores: new Map(principles.map((one) => [one.id, one.score])) }
}

const shared = expectedOf('bookshop-shared')
const split = expectedOf('bookshop-split')

const miniature = (page: Page) => page.getByRole('region', { name: 'The bookshop' })
const drawnParts = (page: Page) =>
  miniature(page)
    .locator('svg g.part')
    .filter({ visible: true })
    .evaluateAll((parts) => parts.map((part) => part.getAttribute('data-id') ?? part.textContent))

async function expectShown(page: Page, { score, count, message }: typeof shared) {
  const text = ((await miniature(page).textContent()) ?? '').replaceAll(/\s+/g, ' ')
  expect(text).toContain(`${score} of 100, ${count === 1 ? '1 finding' : `${count} findings`}`)
  if (message === undefined) expect(text).toContain('Nothing that the rules look for is left.')
  else expect(text).toContain(message)
}

describe('the switch on the home page', () => {
  it('has something to show: mending raises the grade', () => {
    expect(split.score).toBeGreaterThan(shared.score!)
    expect(split.count).toBeLessThan(shared.count)
  })

  it.each([
    ['mouse', (page: Page) => page.getByRole('switch').click()],
    ['keyboard', (page: Page) => page.keyboard.press('Space')],
  ] as const)('changes the diagram, the grade and the finding, by %s', async (_, press) => {
    const page = await open('')
    await page.waitForLoadState('networkidle')
    const control = page.getByRole('switch', { name: 'Give payments its own table' })
    for (let stop = 0; stop < 30 && !(await hasFocus(control)); stop++) await page.keyboard.press('Tab')
    await expect.poll(() => control.evaluate((one) => one.matches(':focus-visible'))).toBe(true)
    await expectShown(page, shared)
    const before = await drawnParts(page)
    expect(before.length).toBeGreaterThan(5)

    await press(page)
    await expect.poll(() => control.isChecked()).toBe(true)
    await expectShown(page, split)
    const after = await drawnParts(page)
    expect(after.filter((part) => !before.includes(part))).toEqual([expect.stringContaining('payments-table')])

    await press(page)
    await expect.poll(() => control.isChecked()).toBe(false)
    await expectShown(page, shared)
    await expect.poll(() => drawnParts(page)).toEqual(before)
  })

  it('has the same parts in its table', async () => {
    const page = await open('')
    await page.getByText('As a table').click()
    const rows = page.getByRole('table').getByRole('rowheader')
    expect((await rows.allTextContents()).sort()).toEqual((await drawnParts(page)).sort())
  })

  it('slides, and does not where the system asks for less motion', async () => {
    const moving = async (reducedMotion: boolean) => {
      const page = await open('', { reducedMotion })
      return page.evaluate(
        () =>
          [...document.querySelectorAll('main *')]
            .flatMap((element) => ['', '::before', '::after'].map((pseudo) => getComputedStyle(element, pseudo || null)))
            .filter(({ transitionDuration, animationDuration }) =>
              [transitionDuration, animationDuration].some((durations) => durations.split(', ').some((one) => Number.parseFloat(one) > 0)),
            ).length,
      )
    }
    expect(await moving(false)).toBeGreaterThan(0)
    expect(await moving(true)).toBe(0)
  })
})
