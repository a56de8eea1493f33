import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { applyPatchToText } from '../../src/architecture/edit-text'
import { waiverDays } from '../../src/components/studio/waiver-draft'
import { gradeOf, SOUND, WITH_SHARED_STORE } from './designs'
import { EXERCISE, exercise, exerciseOn, model } from './exercise-page'
import { hasFocus } from './has-focus'
import { useBrowser } from './open-page'
import { studioOn } from './studio-page'

const { blank } = useBrowser()

const REASON = 'The split is planned for the spring release.'
const todayUtc = () => new Date().toISOString().slice(0, 10)
const getsFocus = (target: Locator) => expect.poll(() => hasFocus(target)).toBe(true)

/** A text with waivers, as the studio itself would write them. */
const withWaivers = (text: string, ...value: readonly object[]): string => {
  const patched = applyPatchToText(text, [{ op: 'add', path: '/waivers', value }])
  if (!patched.ok) throw new Error(patched.message)
  return patched.value
}

/** The parts of the findings that have to do with waivers. */
function waiversOn(page: Page) {
  const studio = studioOn(page)
  const { findings } = studio
  return {
    studio,
    waive: (number: number) => studio.finding(number).getByRole('button', { name: /^Waive: / }),
    form: findings.getByRole('form', { name: /^Waive: / }),
    reason: page.getByLabel('Reason'),
    until: page.getByLabel('Until'),
    on: page.getByLabel('Accept', { exact: true }),
    write: page.getByRole('button', { name: 'Write the waiver' }),
    waived: findings.getByText(/^Accepted by waivers:/),
    heading: findings.getByRole('heading', { level: 2 }),
  }
}

const visit = async (text?: string) => {
  const page = await blank()
  const parts = waiversOn(page)
  await parts.studio.visit()
  if (text !== undefined) await parts.studio.write(text)
  return { page, ...parts }
}

const waiversIn = (text: string) => (JSON.parse(text) as { waivers?: readonly object[] }).waivers

describe('a finding is waived in the playground', () => {
  it('by mouse: in one step of undo, with a notice, and the rest of the text as it was', async () => {
    const { studio, waive, form, reason, until, on, write, waived, heading } = await visit(WITH_SHARED_STORE)
    const [finding] = gradeOf(WITH_SHARED_STORE).findings
    await waive(1).click()
    await getsFocus(reason)
    const days = waiverDays(todayUtc())
    await expect.poll(() => until.inputValue()).toBe(days.usual)
    await expect.poll(() => until.getAttribute('min')).toBe(days.first)
    await expect.poll(() => until.getAttribute('max')).toBe(days.last)
    await expect
      .poll(() => on.locator('option').allTextContents())
      .toEqual(['1 finding on orders-table', '1 finding on billing', 'every finding of the rule (1)'])
    await reason.fill(`  ${REASON} `)
    await on.selectOption('billing')
    await write.click()

    await studio.notice.getByText('A waiver is written: shared-database on billing').waitFor()
    await waived.waitFor()
    await expect.poll(() => form.count()).toBe(0)
    await getsFocus(heading)
    const written = await studio.text()
    const waiver = { rule: finding!.rule, on: 'billing', reason: REASON, until: days.usual }
    expect(written).toBe(withWaivers(WITH_SHARED_STORE, waiver))
    await expect.poll(() => studio.score()).toBe(String(gradeOf(written).score))

    await studio.notice.getByRole('button', { name: 'Undo' }).click()
    await studio.finding(1).waitFor()
    await expect.poll(() => studio.text()).toBe(WITH_SHARED_STORE)
  })

  it('by keyboard: what is wrong is said at its field, Escape leaves the form, and Enter writes the waiver', async () => {
    const { page, studio, waive, form, reason, until, waived, heading } = await visit(WITH_SHARED_STORE)
    await waive(1).focus()
    await page.keyboard.press('Enter')
    await getsFocus(reason)
    await page.keyboard.press('Escape')
    await getsFocus(waive(1))
    await expect.poll(() => form.count()).toBe(0)

    await page.keyboard.press('Enter')
    await getsFocus(reason)
    await page.keyboard.type('too short')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await getsFocus(reason)
    await expect.poll(() => reason.getAttribute('aria-invalid')).toBe('true')
    await expect.poll(() => form.textContent()).toContain('The reason needs 10 characters at least.')
    await expect.poll(() => studio.text()).toBe(WITH_SHARED_STORE)

    await page.keyboard.press('End')
    await page.keyboard.type(', and now longer')
    await expect.poll(() => reason.getAttribute('aria-invalid')).toBe('false')
    await until.fill('2020-01-01')
    await page.keyboard.press('Enter')
    await getsFocus(until)
    await expect.poll(() => form.textContent()).toContain('The date has passed')
    await expect.poll(() => studio.text()).toBe(WITH_SHARED_STORE)

    await until.fill(waiverDays(todayUtc()).last)
    await page.keyboard.press('Enter')
    await waived.waitFor()
    await getsFocus(heading)
    expect(waiversIn(await studio.text())).toMatchObject([{ reason: 'too short, and now longer', until: waiverDays(todayUtc()).last }])
  })

  it('and taken back: the text is as it was, byte for byte', async () => {
    const reason = 'Agreed with the owner of the table.'
    const text = withWaivers(WITH_SHARED_STORE, { rule: 'shared-database', on: '*', reason, until: '2099-12-31' })
    const { page, studio, waived, heading } = await visit(text)
    await expect.poll(() => studio.finding(1).count()).toBe(0)
    await waived.click()
    await studio.findings.getByText('Accepted with all findings of the rule until 31 December 2099:').waitFor()
    await studio.findings.getByText(reason).waitFor()
    const back = studio.button('Take the waiver back: all findings of shared-database')
    await back.focus()
    await page.keyboard.press('Enter')
    await studio.finding(1).waitFor()
    await getsFocus(heading)
    await expect.poll(() => studio.text()).toBe(WITH_SHARED_STORE)
    await expect.poll(() => waived.count()).toBe(0)
    await studio.notice.getByText('is taken back').waitFor()
  })

  it('and expired and idle ones are told apart, each removed by a press', async () => {
    const expired = { rule: 'shared-database', on: 'billing', reason: 'Agreed until the release.', until: '2020-03-01' }
    const idle = { rule: 'dual-write', on: 'orders', reason: 'Left from an older design.', until: '2099-12-31' }
    const { studio, heading } = await visit(withWaivers(WITH_SHARED_STORE, expired, idle))
    await studio.finding(1).waitFor()
    await studio.findings.getByText('The waiver of shared-database on billing ended on 1 March 2020.').waitFor()
    await studio.findings.getByText('The waiver of dual-write on orders matches no finding').waitFor()
    await studio.button('Remove the waiver: shared-database on billing').click()
    await studio.notice.getByText('is removed').waitFor()
    await getsFocus(heading)
    await studio.answered()
    await expect.poll(() => studio.text()).toBe(withWaivers(WITH_SHARED_STORE, idle))
    await studio.button('Remove the waiver: dual-write on orders').click()
    await expect.poll(studio.text).toBe(WITH_SHARED_STORE)
  })

  it('and an expired waiver is renewed in its place', async () => {
    const expired = { rule: 'shared-database', on: 'orders-table', reason: 'Agreed until the release.', until: '2020-03-01' }
    const { studio, waive, reason, write, waived } = await visit(withWaivers(WITH_SHARED_STORE, expired))
    await waive(1).click()
    await reason.fill(REASON)
    await write.click()
    await waived.waitFor()
    expect(waiversIn(await studio.text())).toEqual([{ ...expired, reason: REASON, until: waiverDays(todayUtc()).usual }])
  })

  it('and a form that is open stays at its finding while the text changes, and goes with it', async () => {
    const { studio, waive, form, reason } = await visit(WITH_SHARED_STORE)
    await waive(1).click()
    await reason.fill(REASON)
    await studio.write(WITH_SHARED_STORE.replace('Two services', 'Two more services'))
    await expect.poll(() => reason.inputValue()).toBe(REASON)
    await studio.write(SOUND)
    await expect.poll(() => form.count()).toBe(0)
  })
})

describe('a waiver in an exercise', () => {
  const required: readonly string[] = exercise.must.flatMap((one) => (one.predicate === 'rules' ? one.ids : []))

  it('is no answer for a rule that is asked for: the form says so, and the check agrees', async () => {
    const page = await blank()
    const { waive, form, reason, on, write, waived, studio } = waiversOn(page)
    const { visit, check, verdict, must } = exerciseOn(page)
    await visit()
    const { findings } = gradeOf(await studio.text())
    const number = findings.findIndex(({ rule }) => required.includes(rule)) + 1
    const { rule } = findings[number - 1]!
    await waive(number).click()
    await form.getByText(`The exercise asks that ${rule} holds without a waiver.`).waitFor()
    await reason.fill(REASON)
    await on.selectOption('*')
    await write.click()
    await waived.waitFor()
    await check()
    await verdict.getByText('Not passed.').waitFor()
    await must.getByText(`${rule} is waived.`).waitFor()
  })

  it('is not warned of where the rule is not asked for', async () => {
    const page = await blank()
    const { waive, form, studio } = waiversOn(page)
    await studio.visit(EXERCISE)
    await studio.write(model('asks').replace('"healthCheck": true', '"healthCheck": false'))
    expect(required).not.toContain('no-health-check')
    await expect.poll(() => studio.finding(1).textContent()).toContain('no-health-check')
    await waive(1).click()
    await form.waitFor()
    await expect.poll(() => form.getByText('The exercise asks').count()).toBe(0)
  })
})
