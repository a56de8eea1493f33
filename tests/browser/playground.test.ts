import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { gradeOf, SHARED_STORE, SOUND, WITH_SHARED_STORE, WITHOUT_TRACES } from './designs'
import { hasFocus } from './has-focus'
import { useBrowser } from './open-page'
import { studioOn } from './studio-page'

const { blank } = useBrowser()

const visit = async (address?: string) => {
  const page = await blank()
  const studio = studioOn(page)
  await studio.visit(address)
  return { page, studio }
}

describe('in the playground, by mouse', () => {
  it('a design is written, broken, and its finding leads to its line, to its rule and back', async () => {
    const { page, studio } = await visit()
    await studio.write(SOUND)
    await expect.poll(() => studio.score()).toBe('100')
    await studio.findings.getByText('Nothing to fix').waitFor()

    const gap = SOUND.indexOf('[]') + 1
    await studio.field.evaluate((element: HTMLTextAreaElement, at) => element.setSelectionRange(at, at), gap)
    await page.keyboard.type(SHARED_STORE)
    await studio.answered()
    await expect.poll(() => studio.text()).toBe(WITH_SHARED_STORE)
    const { score, findings } = gradeOf(WITH_SHARED_STORE)
    const [finding] = findings
    await expect.poll(() => studio.score()).toBe(String(score))
    const card = studio.finding(1)
    await expect.poll(() => card.getByRole('heading').first().textContent()).toBe(finding!.message)

    await card.getByRole('button', { name: /^line \d+/ }).click()
    await expect.poll(() => hasFocus(studio.field)).toBe(true)
    await expect.poll(() => studio.caretLine()).toBe(finding!.line)

    await card.getByRole('link', { name: finding!.rule }).click()
    await page.getByRole('heading', { level: 1, name: 'Shared database' }).waitFor()
    await page.goBack()
    await studio.finding(1).waitFor()
    await expect.poll(() => studio.text()).toBe(WITH_SHARED_STORE)
  })

  it('a fix is applied, undone and done again, and a reset goes back to what was opened', async () => {
    const { studio } = await visit()
    const opened = await studio.text()
    await studio.write(WITHOUT_TRACES)
    await expect.poll(() => studio.score()).toBe(String(gradeOf(WITHOUT_TRACES).score))
    await studio
      .finding(1)
      .getByRole('button', { name: /^Set traces/ })
      .click()
    await studio.findings.getByText('Nothing to fix').waitFor()
    await expect.poll(() => studio.text()).toBe(SOUND)
    await expect.poll(() => studio.score()).toBe('100')
    await studio.notice.getByRole('button', { name: 'Undo' }).click()
    await studio.finding(1).waitFor()
    await expect.poll(() => studio.text()).toBe(WITHOUT_TRACES)
    await studio.button('Redo').click()
    await studio.findings.getByText('Nothing to fix').waitFor()
    await expect.poll(() => studio.text()).toBe(SOUND)
    await studio.button('Reset').click()
    await expect.poll(() => studio.text()).toBe(opened)
    await studio.button('Undo').first().click()
    await expect.poll(() => studio.text()).toBe(SOUND)
  })

  it('a file is imported by choice and by dropping it, and the download has every byte of the text', async () => {
    const { page, studio } = await visit()
    const chooser = page.waitForEvent('filechooser')
    await studio.button('Import a file').click()
    await (await chooser).setFiles({ name: 'shop.json', mimeType: 'application/json', buffer: Buffer.from(WITH_SHARED_STORE) })
    await page.getByRole('heading', { name: 'shop.json' }).waitFor()
    await studio.answered()
    await expect.poll(() => studio.text()).toBe(WITH_SHARED_STORE)

    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'dropped.json', { type: 'application/json' }))
      return data
    }, WITHOUT_TRACES)
    await studio.field.dispatchEvent('dragover', { dataTransfer: transfer })
    await studio.field.dispatchEvent('drop', { dataTransfer: transfer })
    await page.getByRole('heading', { name: 'dropped.json' }).waitFor()
    await expect.poll(() => studio.text()).toBe(WITHOUT_TRACES)

    const edited = WITHOUT_TRACES.replace('Two services', 'Zwei Dienste, äöü 😀')
    await studio.write(edited)
    const download = page.waitForEvent('download')
    await studio.button('Download').click()
    const file = await download
    expect(file.suggestedFilename()).toBe('dropped.json')
    expect(await readFile(await file.path(), 'utf8')).toBe(edited)
  })

  it('a design is shared and opens in another browser as it is', async () => {
    const { page, studio } = await visit()
    const text = WITH_SHARED_STORE.replace('Two services', 'Zwei Dienste, äöü 😀')
    await studio.write(text)
    await studio.button('Share').click()
    await studio.notice.getByText('The link is copied.').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toMatch(/\/playground\/?#d1=/)

    const other = await visit(link)
    await other.studio.notice.getByText('Opened from a link.').waitFor()
    await other.studio.finding(1).waitFor()
    await expect.poll(() => other.studio.text()).toBe(text)
    await expect.poll(() => other.studio.score()).toBe(String(gradeOf(text).score))
  })

  it('a draft outlives a reload', async () => {
    const { page, studio } = await visit()
    await studio.write(WITH_SHARED_STORE)
    await page.reload()
    await studio.finding(1).getByText('orders-table').first().waitFor()
    await expect.poll(() => studio.text()).toBe(WITH_SHARED_STORE)
  })

  it('an example opens from the page of its rule, and undo brings the draft back', async () => {
    const { page, studio } = await visit()
    await studio.write(SOUND)
    await studio.finding(1).waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Rules', exact: true }).first().click()
    await page.getByRole('link', { name: 'Shared database' }).first().click()
    const example = page.getByRole('link', { name: /^Open in the playground/ }).first()
    await example.click()
    await studio.notice.getByText('Opened an example:').waitFor()
    await studio.finding(1).getByRole('link', { name: 'shared-database' }).waitFor()
    expect(gradeOf(await studio.text()).findings.map(({ rule }) => rule)).toContain('shared-database')
    await studio.notice.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => studio.text()).toBe(SOUND)
  })

  it('the picture and the table show the same parts, and a number in either leads to its finding', async () => {
    const { page, studio } = await visit()
    await studio.write(WITH_SHARED_STORE)
    await studio.picture.waitFor()
    const diagram = page.getByRole('region', { name: 'Diagram' })
    await expect.poll(() => diagram.locator('svg g.part').count()).toBe(5)
    const drawn = await diagram.locator('svg g.part').evaluateAll((parts) => parts.map((part) => part.getAttribute('data-id')))
    await studio.button('Table').click()
    const parts = page.getByRole('table', { name: 'Parts' }).getByRole('rowheader')
    await parts.first().waitFor()
    expect((await parts.allTextContents()).sort()).toEqual(drawn.sort())
    await studio.button('Picture').click()
    await studio.picture.waitFor()
    await diagram.locator('svg[aria-hidden="true"] g, svg[aria-hidden="true"] [data-number]').first().click()
    await page.locator('#finding-1 button[aria-pressed="true"]').waitFor()
  })

  it('the mode is switched without a reload, and text, grade and picture follow', async () => {
    const { page, studio } = await visit()
    await studio.write(WITH_SHARED_STORE)
    await studio.picture.waitFor()
    const looks = () =>
      page.evaluate(() => {
        const colourOf = (selector: string, property: string) =>
          getComputedStyle(document.querySelector(selector)!).getPropertyValue(property)
        return [colourOf('textarea', 'caret-color'), colourOf('#finding-1', 'color'), colourOf('svg g.part .silhouette', 'stroke')]
      })
    const light = await looks()
    await page.evaluate(() => Object.assign(window, { isSamePage: true }))
    const toggle = page.getByRole('button', { name: /mode/i }).filter({ visible: true })
    await toggle.click()
    await toggle.click()
    await page.locator('html[data-theme="dark"]').waitFor()
    const dark = await looks()
    for (const [index, colour] of dark.entries()) expect(colour).not.toBe(light[index])
    await expect.poll(() => page.evaluate(() => 'isSamePage' in window)).toBe(true)
    await expect.poll(() => studio.text()).toBe(WITH_SHARED_STORE)
  })
})
