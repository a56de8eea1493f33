import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { urlOf } from './open-page'

/** The parts of the studio, as a person names them. */
export function studioOn(page: Page) {
  const field = page.locator('textarea[aria-label^="Architecture,"]:not(.monaco-editor *)')
  const grade = page.getByRole('region', { name: 'Grade' })
  const findings = page.getByRole('region', { name: 'Findings' })
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
  const text = () => field.inputValue()

  /** Waits until the text as it is now has been graded, or refused, and the whole bench says so. */
  const answered = async () => {
    await page.getByText(/^(?:Valid, version 1|Not valid: .+)$/).waitFor()
    // A page comes with its first grade, and with a field that takes no keys before the script is there.
    await page.locator('textarea[readonly][aria-label^="Architecture"]').waitFor({ state: 'detached' })
    await page.locator('[data-behind]').waitFor({ state: 'detached' })
  }
  /** Pastes over all of the text in the editor that is shown. Chromium takes a paste of many lines at once; filling the field takes it seconds. */
  const pasteOver = async (next: string) => {
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), next)
    await page.locator('.monaco-editor .native-edit-context, .monaco-editor textarea, textarea[aria-label^="Architecture"]').first().focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+v')
  }
  const fullLine = page.locator('.monaco-editor .view-line')
  return {
    field,
    grade,
    findings,
    button,
    text,
    answered,
    notice: page.locator('[role="status"], [role="alert"]').filter({ has: page.getByRole('button', { name: 'Close' }) }),
    finding: (number: number): Locator => page.locator(`#finding-${number}`),
    /** The bold figure of the grade panel. */
    score: () => grade.locator('[class^="figure"]').textContent(),
    picture: page.getByRole('region', { name: 'Diagram' }).locator('svg g.part:visible').first(),
    /** The lines that Monaco shows. */
    fullLine,
    openFullEditor: async () => {
      await button('Full editor').click()
      await fullLine.first().waitFor()
    },
    problem: findings.locator('ol > li').first(),
    /** Opens the playground of this page, or another address of it, and waits for the first grade. */
    visit: async (address = 'playground') => {
      await page.goto(urlOf(address))
      await findings.getByText(/^(?:Fix these first|Nothing to fix|.* in the text)$/).waitFor()
      await answered()
    },
    pasteOver,
    /** Puts a text into the editor that is shown, and waits for what is said about it. */
    write: async (next: string) => {
      await pasteOver(next)
      // A paste goes through the browser's own process: it arrives after the key has been pressed.
      // Of a long text the field holds a part.
      const isLong = next.split('\n').length > 600
      const arrived = (held: string) => (isLong ? held.length > 1000 && next.includes(held) : held === next)
      if (await field.isVisible()) await expect.poll(async () => arrived(await text())).toBe(true)
      await answered()
    },
    caretLine: () => field.evaluate((element: HTMLTextAreaElement) => element.value.slice(0, element.selectionStart).split('\n').length),
    /** The page still does what it is for: what is typed now is graded. */
    expectAlive: async () => {
      await pasteOver('{ "version": 1, "name": "Alive", "services": {} }')
      await page.getByText('Valid, version 1', { exact: true }).waitFor()
      await grade.getByText('No score.').waitFor()
    },
  }
}
