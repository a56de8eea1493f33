import { describe, expect, it } from 'vitest'
import { gainsOf } from '../../src/grader/gains'
import { RULES } from '../../src/grader/rules'
import { gradeOf, SOUND, WITH_SHARED_STORE } from './designs'
import { EXERCISE } from './exercise-page'
import { useBrowser } from './open-page'
import { studioOn } from './studio-page'

const { blank } = useBrowser()

const visit = async (address?: string) => {
  const page = await blank()
  const studio = studioOn(page)
  await studio.visit(address)
  return { page, studio, gains: studio.grade.getByRole('list', { name: /^What would raise the score/ }).getByRole('listitem') }
}

describe('what would raise the score', () => {
  it('stands beside the first grade before the grader is loaded, and leads to a finding and to the page of the rule', async () => {
    const { page, studio, gains } = await visit()
    const grade = gradeOf(await studio.text())
    const expected = gainsOf(grade, RULES).slice(0, 3)
    expect(expected).toHaveLength(3)
    await expect.poll(() => gains.count()).toBe(3)
    for (const [index, { rule, score }] of expected.entries()) {
      const line = gains.nth(index)
      await expect.poll(() => line.getByRole('link').textContent()).toBe(rule)
      await expect.poll(() => line.locator('[class^="change"]').textContent()).toBe(`${grade.score}  ${score}`)
    }
    await expect.poll(() => gains.first().textContent()).toContain(`without the ceiling: ${grade.uncapped}  ${expected[0]!.uncapped}`)

    const number = grade.findings.findIndex(({ rule }) => rule === expected[1]!.rule) + 1
    await gains
      .nth(1)
      .getByRole('button', { name: `Finding ${number}, the first of ${expected[1]!.rule}` })
      .click()
    await page.locator(`#finding-${number}:focus`).waitFor()
    await page.locator(`#finding-${number} button[aria-pressed="true"]`).waitFor()

    await gains.first().getByRole('link').click()
    await page.waitForURL(new RegExp(`/rules/${expected[0]!.rule}`))
  })

  it('follows the text, goes where nothing fails, and keeps no press while the text is invalid', async () => {
    const { page, studio, gains } = await visit()
    await studio.write(WITH_SHARED_STORE)
    const [first] = gainsOf(gradeOf(WITH_SHARED_STORE), RULES)
    await expect.poll(() => gains.first().textContent()).toContain(`${first!.rule}${gradeOf(WITH_SHARED_STORE).score}  ${first!.score}`)
    await gains.first().getByRole('button').focus()
    await page.keyboard.press('Enter')
    await page.locator('#finding-1:focus').waitFor()

    await studio.write(`${WITH_SHARED_STORE} x`)
    await studio.problem.waitFor()
    await expect.poll(() => gains.first().getByRole('button').count()).toBe(0)

    await studio.write(SOUND)
    await expect.poll(() => gains.count()).toBe(0)
    await expect.poll(() => studio.grade.getByText('not foreseen').count()).toBe(0)
  })

  it('stands in an exercise too, with the ceiling told apart', async () => {
    const { studio, gains } = await visit(EXERCISE)
    const grade = gradeOf(await studio.text())
    const [first] = gainsOf(grade, RULES)
    expect(first!.uncapped).toBeGreaterThan(first!.score)
    await expect.poll(() => gains.first().textContent()).toContain(`${grade.score}  ${first!.score}`)
    await expect.poll(() => gains.first().textContent()).toContain(`without the ceiling: ${grade.uncapped}  ${first!.uncapped}`)
  })
})
