import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { entriesChecksum } from '../../src/progress/export'
import { urlOf, useBrowser } from './open-page'

import {
  alert,
  amount,
  answerIt,
  at,
  button,
  CHAPTER,
  choose,
  downloadBy,
  entry,
  exported,
  first,
  keptCount,
  optionText,
  PAGE,
  putRaw,
  receipt,
  status,
  text,
  visit,
} from './progress-visit'

const { blank, open } = useBrowser()

describe('a file that cannot be used', () => {
  const edited = (
    change: (file: { entries: { right?: boolean; receipt?: object }[]; version: number; sha256: string }) => void,
  ): string => {
    const file = JSON.parse(exported(entry(1)))
    change(file)
    return JSON.stringify(file)
  }
  it('gets a message that says what and what to do, and changes nothing', async () => {
    const page = await open(CHAPTER)
    await page.waitForLoadState('networkidle')
    await answerIt(page, true)
    await visit(page, PAGE)
    const before = await text(amount(page))
    for (const [content, message] of [
      [
        edited((file) => Object.assign(file, { version: 4 })),
        'The file has version 4, and this page reads versions up to 3. Reload the page',
      ],
      ['{"kind":"flashcards","version":1}', 'The file says that it is “flashcards”, not progress in Blast Radius. Choose a file'],
      ['{"version":1,"name":"Parcels","services":{}}', 'The file is JSON, but not progress in Blast Radius.'],
      [exported(entry(1)).slice(0, -30), 'The file ends before it is complete, or was changed on its way. Copy the file again'],
      [edited(({ entries: [one] }) => Object.assign(one!, { right: false })), 'The checksum does not fit: the file was edited by hand'],
      [
        edited((file) => {
          Object.assign(file.entries[0]!, { right: 'yes' })
          file.sha256 = entriesChecksum(file.entries)
        }),
        'Entry 1 of 1 is not what an export has.',
      ],
      [
        JSON.stringify({ ...receipt(), finishedAt: '2026-11-27T10:00:00.000Z' }),
        'The checksum does not fit: the receipt was edited by hand',
      ],
      [JSON.stringify({ ...receipt(), version: 2 }), 'The receipt has version 2'],
      [JSON.stringify(receipt({ lab: 'nowhere' })), 'There is no lab called nowhere here.'],
      [JSON.stringify(receipt({ checks: [{ id: 'other', title: 'Other', passed: true }] })), 'The receipt lacks checks that the lab has'],
      ['', 'The file is not JSON, so it is no export of Blast Radius. Choose a file'],
      [Buffer.from([0, 1, 2, 255]), 'chosen.json is not a text file'],
    ] as const) {
      await choose(page, content)
      await expect.poll(() => text(status(page))).toContain(message)
      await expect.poll(() => text(status(page))).toMatch(/Nothing was changed\.$/)
      await expect.poll(() => text(amount(page))).toBe(before)
    }
    await visit(page, CHAPTER)
    await at(page).locator('li[data-verdict="found"]').waitFor()
  })
})

describe('a store that is not as it should be', () => {
  const withOne = async (): Promise<Page> => {
    const page = await open(CHAPTER)
    await page.waitForLoadState('networkidle')
    await answerIt(page, true)
    await expect.poll(() => keptCount(page)).toBe(2)
    return page
  }

  it('shows garbage, hands it out, and never writes over it', async () => {
    const page = await withOne()
    await putRaw(page, 'blast-radius/1/journal/garbage', 'torn \u0000 record')
    await putRaw(page, 'blast-radius/1/pointer', { not: 'a pointer' })
    await visit(page, PAGE)
    await page.getByRole('heading', { name: 'What cannot be read' }).waitFor()
    await expect.poll(() => text(amount(page))).toMatch(/^2 entries/)
    const content = async () => JSON.parse((await downloadBy(page, () => button(page, 'Download what cannot be read').click())).content)
    const values = [
      { key: 'blast-radius/1/journal/garbage', value: 'torn \u0000 record' },
      { key: 'blast-radius/1/pointer', value: expect.objectContaining({ value: { not: 'a pointer' } }) },
    ]
    expect((await content()).values).toEqual(values)
    await choose(page, exported(...Array.from({ length: 9 }, (_, n) => entry(n))))
    await button(page, 'Import').click()
    await expect.poll(() => text(status(page))).toContain('Imported 9 entries.')
    await page.reload()
    await page.getByRole('heading', { name: 'What cannot be read' }).waitFor()
    expect((await content()).values).toEqual(values)
  })

  it('says what is missing when the browser has emptied it, until somebody takes note', async () => {
    const page = await withOne()
    await page.goto(urlOf('img/favicon.svg'))
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const gone = indexedDB.deleteDatabase('blast-radius')
          gone.onsuccess = () => resolve()
          gone.onerror = () => reject(gone.error)
        }),
    )
    await visit(page, PAGE)
    await expect.poll(() => text(alert(page))).toContain('2 entries that this browser had kept cannot be found.')
    await button(alert(page), 'Take note').click()
    await expect.poll(() => text(alert(page))).toBe('')
    await page.reload()
    await amount(page).waitFor()
    await expect.poll(() => text(alert(page))).toBe('')
  })

  it('of a newer version is shown and not touched', async () => {
    const page = await withOne()
    await page.evaluate(async () => {
      const body = JSON.stringify({ version: 99, epoch: 'later' })
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body))
      const seal = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
      Object.assign(window, { sealed: `${seal}\n${body}` })
    })
    await putRaw(page, 'blast-radius/1/format', await page.evaluate(() => (window as unknown as { sealed: string }).sealed))
    // The open tab is the old version now: it stops at its next answer, and says so where the answer is.
    const second = page.locator('section[data-kind="multiple"]')
    await second.locator('label').first().click()
    await button(second, 'Likely').click()
    await expect.poll(() => text(second.getByRole('alert'))).toContain('Another tab runs a newer version of this site')
    await visit(page, PAGE)
    await expect.poll(() => text(alert(page))).toContain('Nothing is written from here: reload the page.')
    await expect.poll(() => text(amount(page))).toMatch(/^2 entries/)
    await button(page, 'Erase everything').click()
    await button(page.getByRole('dialog'), 'Erase').click()
    await expect.poll(() => text(status(page))).toContain('Another tab runs a newer version')
    await expect.poll(() => text(amount(page))).toMatch(/^2 entries/)
  })

  it('that cannot be had is replaced by memory, which is said where it matters, and can be exported', async () => {
    const page = await open(CHAPTER, { before: () => Object.defineProperty(window, 'indexedDB', { value: undefined }) })
    await page.waitForLoadState('networkidle')
    await at(page)
      .locator('label')
      .filter({ hasText: optionText(true) })
      .click()
    await button(at(page), 'Sure').click()
    await expect.poll(() => text(at(page).getByRole('alert'))).toContain('forgotten when this tab is closed. Export it before that.')
    await at(page).getByRole('link', { name: 'Export or look after the progress' }).click()
    await page.getByText('In the memory of this tab only').waitFor()
    await expect.poll(() => text(alert(page))).toContain('gives no access to IndexedDB')
    const { content } = await downloadBy(page, () => button(page, 'Export').click())
    expect(JSON.parse(content).counts).toMatchObject({ answered: 1 })
    await expect.poll(() => page.evaluate(() => localStorage.getItem('blast-radius/1/progress'))).toBeNull()
  })
})

/** Writes into another database of the origin until not even some bytes find room. */
const fillUp = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const opening = indexedDB.open('filler', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('filler', { autoIncrement: true })
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const add = (size: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = database.transaction('filler', 'readwrite')
        transaction.objectStore('filler').add(crypto.getRandomValues(new Uint8Array(size)))
        transaction.oncomplete = () => resolve(true)
        transaction.onabort = () => resolve(false)
      })
    for (let size = 50_000; size >= 50; size = Math.floor(size / 2)) while (await add(size));
  })

describe('a full disk', () => {
  it('is seen within a second of the answer, loses nothing, and is over once there is room', async () => {
    const page = await blank()
    const session = await page.context().newCDPSession(page)
    const { origin } = new URL(urlOf(''))
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 })
    await visit(page, CHAPTER)
    await page.mouse.move(60, 60)
    await expect.poll(() => keptCount(page)).toBe(1)
    await fillUp(page)
    await page.evaluate((id) => {
      const times: { pressed?: number; seen?: number } = {}
      Object.assign(window, { times })
      const place = document.getElementById(id)!
      place.addEventListener('click', () => {
        times.pressed = performance.now()
      })
      new MutationObserver(() => {
        if (/storage of this browser is full/.test(place.querySelector('[role="alert"]')?.textContent ?? ''))
          times.seen ??= performance.now()
      }).observe(place, { subtree: true, childList: true, characterData: true })
    }, first.id)
    await at(page)
      .locator('label')
      .filter({ hasText: optionText(true) })
      .click()
    await button(at(page), 'Sure').click()
    await expect.poll(() => text(at(page).getByRole('alert'))).toContain('One entry of this tab waits to be kept.')
    const { pressed, seen } = await page.evaluate(() => (window as unknown as { times: { pressed: number; seen: number } }).times)
    console.log(`full disk: seen ${Math.round(seen - pressed)} ms after the press`)
    expect(seen - pressed).toBeLessThan(1_000)

    await at(page).getByRole('link', { name: 'Export or look after the progress' }).click()
    await expect.poll(() => text(alert(page))).toContain('The storage of this browser is full.')
    const { content } = await downloadBy(page, () => button(page, 'Export').click())
    expect(JSON.parse(content).counts).toMatchObject({ answered: 1, read: 1 })
    await session.send('Storage.overrideQuotaForOrigin', { origin })
    await button(alert(page), 'Try again').click()
    await expect.poll(() => text(alert(page))).toBe('')
    await page.reload()
    await expect.poll(() => text(amount(page))).toMatch(/^2 entries/)
  })
})
