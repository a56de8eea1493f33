import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hasFocus } from './has-focus'
import { urlOf, useBrowser } from './open-page'

const { blank, open } = useBrowser()

const visit = async (page?: Page) => {
  const on = page ?? (await open('docs/data'))
  await on.goto(urlOf('docs/data'))
  await on.waitForLoadState('networkidle')
  const term = on.locator('article a[href$="/docs/glossary#outbox"]')
  return { page: on, term, note: on.getByRole('tooltip') }
}

describe('a term of the glossary', () => {
  it('is marked once, and says nothing until it is asked', async () => {
    const { page, term, note } = await visit()
    await expect.poll(() => term.count()).toBe(1)
    await expect.poll(() => note.count()).toBe(0)
    await expect.poll(() => page.content()).not.toContain('a relay publishes it afterwards')
  })

  it('says what it means to a pointer, stays while that is on the note, and goes with it', async () => {
    const { page, term, note } = await visit()
    await term.hover()
    await note.getByText('a relay publishes it afterwards').waitFor()
    await expect.poll(() => term.getAttribute('aria-describedby')).toBe(await note.getAttribute('id'))
    await note.hover()
    await page.waitForTimeout(400)
    await expect.poll(() => note.count()).toBe(1)
    await page.mouse.move(5, 5)
    await expect.poll(() => note.count()).toBe(0)
    await expect.poll(() => term.getAttribute('aria-describedby')).toBeNull()
  })

  it('says it to the keyboard, and Escape hides it', async () => {
    const { page, term, note } = await visit()
    await term.focus()
    await note.waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => note.count()).toBe(0)
    await expect.poll(() => hasFocus(term)).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForURL(/glossary#outbox$/)
    await page.getByRole('heading', { level: 3, name: 'outbox' }).waitFor()
  })

  it('shows at the first touch and leads on at the second, inside the screen', async () => {
    const desk = await blank()
    const context = await desk
      .context()
      .browser()!
      .newContext({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 700 } })
    const { page, term, note } = await visit(await context.newPage())
    await term.scrollIntoViewIfNeeded()
    await term.tap()
    await note.waitFor()
    const { x, width } = (await note.boundingBox())!
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(320)
    expect(page.url()).not.toContain('glossary')
    await term.tap()
    await page.waitForURL(/glossary#outbox$/)
    await context.close()
  })

  it('looks like the text around it on paper', async () => {
    const { page, term } = await visit()
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => term.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('none')
  })
})
