import { describe, expect, it } from 'vitest'
import { ROOT } from '../../scripts/setup/root.mjs'
import { readLabs } from '../../src/plugins/labs/load-labs'
import { useBrowser } from './open-page'

const { open } = useBrowser()
const LABS = readLabs(ROOT)

describe('the list of labs', () => {
  it('names every lab and leads to its page', async () => {
    const page = await open('labs')
    await expect.poll(() => page.locator('main h2').allInnerTexts()).toEqual(LABS.map(({ title }) => title))
    await page.getByRole('link', { name: LABS[0]!.title }).click()
    await expect.poll(() => page.locator('h1').textContent()).toBe(LABS[0]!.title)
  })
})

describe.each(LABS)('the page of the lab $id', ({ id, checks, breaks, cannotProve, steps }) => {
  const path = `labs/${id}`

  it('shows every check, every sabotage and every limit of lab.yaml, and a design graded 100', async () => {
    const page = await open(path)
    const main = await page.locator('main').textContent()
    for (const { title, proves } of checks) for (const text of [title, proves]) expect(main).toContain(text)
    for (const one of breaks) expect(main).toContain(one.id)
    for (const { what, why } of cannotProve) for (const text of [what, why]) expect(main).toContain(text)
    expect(main).toContain('Grade 100 of 100.')
    await expect.poll(() => page.locator('figure svg').count()).toBeGreaterThan(0)
  })

  it('has its steps as places to link to, each with something to type', async () => {
    const page = await open(path)
    const headings = await page.locator('main h2').evaluateAll((all) => all.map((one) => one.id))
    expect(headings.filter((heading) => steps.some((step) => step.id === heading))).toEqual(steps.map((step) => step.id))
    await expect.poll(() => page.locator('main pre').count()).toBeGreaterThanOrEqual(steps.length)
  })

  it('keeps to itself what a sabotage does, until it is opened by keyboard', async () => {
    const page = await open(path)
    const { changes, fails } = breaks[0]!
    const told = page.getByText(changes, { exact: true })
    await expect.poll(() => told.isVisible()).toBe(false)
    await page.getByText('What it changes, and which check notices').first().focus()
    await page.keyboard.press('Enter')
    await told.waitFor()
    const noticed = await page.locator('details[open]').textContent()
    for (const check of fails) expect(noticed).toContain(checks.find((one) => one.id === check)!.title)
  })
})
