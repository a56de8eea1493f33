import { describe, expect, it } from 'vitest'
import { architectureSchema } from '../../src/architecture/schema'
import { RULES } from '../../src/grader/rules'
import { urlOf, useBrowser } from './open-page'

const { open } = useBrowser()

const visit = async () => {
  const page = await open('rules')
  const rules = page.getByRole('main').locator('li')
  await expect.poll(() => rules.count()).toBe(RULES.length)
  return { page, rules, count: page.getByRole('status') }
}

describe('the overview of rules', () => {
  it('is narrowed by words and by severity, by keyboard alone, and says how many are left', async () => {
    const { page, rules, count } = await visit()
    const words = page.getByRole('searchbox', { name: 'Words' })
    // What is typed before the page listens is lost: the field is filled until the list follows.
    await expect
      .poll(async () => {
        await words.fill('')
        await words.fill('database')
        return rules.count()
      })
      .toBeLessThan(RULES.length)
    await expect.poll(() => rules.getByRole('link').allTextContents()).toContain('Shared database')
    await expect.poll(() => count.textContent()).toBe(`${await rules.count()} of ${RULES.length} rules`)
    await words.press('Control+a')
    await words.press('Delete')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Warning')
    const warnings = RULES.filter(({ meta }) => meta.severity === 'warning').length
    await expect.poll(() => rules.count()).toBe(warnings)
    await expect.poll(() => count.textContent()).toBe(`${warnings} of ${RULES.length} rules`)
  })

  it('says so where nothing is left', async () => {
    const { page, rules } = await visit()
    await expect
      .poll(async () => {
        await page.getByRole('searchbox', { name: 'Words' }).fill('no rule has these words')
        return rules.count()
      })
      .toBe(0)
    await page.getByText('No rule has all of this.').waitFor()
  })
})

it('serves the schema of the language at a stable address', async () => {
  const answer = await fetch(urlOf('architecture.v1.schema.json'))
  expect(answer.status).toBe(200)
  const schema = (await answer.json()) as { $id: string; properties: object }
  expect(schema.$id).toMatch(/\/architecture\.v1\.schema\.json$/)
  expect(Object.keys(schema.properties)).toEqual(Object.keys(architectureSchema.shape))
})
