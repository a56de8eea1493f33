import { readFileSync } from 'node:fs'
import type { Download, Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../scripts/setup/root.mjs'
import { sealReceipt } from '../../src/labs/receipt'
import { readCourse } from '../../src/plugins/progress/course'
import { readQuestions } from '../../src/plugins/questions/read-questions'
import type { Draft, Entry } from '../../src/progress/entry'
import { entriesChecksum, printExport } from '../../src/progress/export'
import { plainText } from '../../src/quizzes/inline-text'
import { urlOf, useBrowser } from './open-page'
import { ANSWER } from './open-store'

const CHAPTER = 'docs/data'
const PAGE = 'progress'
const { blank, open } = useBrowser()

const questions = readQuestions(ROOT)
const course = readCourse(ROOT, questions)
const asked = course.chapters.find(({ path }) => path === `/${CHAPTER}`)!
const first = [...questions.values()]
  .map(({ page }) => page)
  .find(({ id, kind }) => kind === 'single' && asked.questions.some((one) => one.id === id))!
const lab = course.labs[0]!

const at = (page: Page): Locator => page.locator(`section[id="${first.id}"]`)
const optionText = (isRight: boolean): string => plainText(first.options.find(({ right }) => (right ?? false) === isRight)!.text)
const button = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })
const hasFocus = (locator: Locator): Promise<boolean> => locator.evaluate((element) => element === document.activeElement)
// What is shown and what separates it: the text of a table runs together without.
// biome-ignore lint/performance/useDomNodeTextContent: see above
const text = (locator: Locator): Promise<string> => locator.innerText()

const visit = async (page: Page, path: string): Promise<void> => {
  await page.goto(urlOf(path))
  await page.waitForLoadState('networkidle')
}
/** Answers the first question, wrongly if asked, and waits until it is kept. */
const answerIt = async (page: Page, isRight: boolean): Promise<void> => {
  await at(page)
    .locator('label')
    .filter({ hasText: optionText(isRight) })
    .click()
  await button(at(page), 'Sure').click()
  await expect.poll(() => keptCount(page)).toBeGreaterThan(0)
}
/** How many entries the browser has noted as kept. */
const keptCount = (page: Page): Promise<number> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('blast-radius/1/progress') ?? '{"count":0}').count)

const read = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8')
const downloadBy = async (page: Page, act: () => Promise<void>): Promise<{ name: string; content: string }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return { name: download.suggestedFilename(), content: await read(download) }
}
const choose = async (page: Page, content: string | Buffer, name = 'chosen.json'): Promise<void> => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, 'Import a file').click()])
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
}
const amount = (page: Page): Locator => page.locator('dd').filter({ hasText: /^\d+ entr(y|ies)/ })
const status = (page: Page): Locator => page.locator('main').getByRole('status')
const alert = (page: Page): Locator => page.locator('main').getByRole('alert')

const entry = (n: number, draft: Draft = ANSWER): Entry => ({ ...draft, id: `imported-${n}`, at: `2026-11-2${n}T10:00:00.000Z` }) as Entry
const exported = (...entries: Entry[]): string => printExport(entries, '2026-11-26T10:00:00.000Z')

/** Puts a value straight into the database, as nobody but a fault would. */
const putRaw = (page: Page, key: string, value: unknown): Promise<void> =>
  page.evaluate(
    ({ key, value }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('blast-radius')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const put = opening.result.transaction('progress', 'readwrite').objectStore('progress').put(value, key)
          put.onerror = () => reject(put.error)
          put.onsuccess = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    { key, value },
  )

describe('a question', () => {
  it('is as it was left when one comes back, and takes another answer', async () => {
    const page = await open(CHAPTER)
    await page.waitForLoadState('networkidle')
    await answerIt(page, false)
    await visit(page, CHAPTER)
    await at(page).locator('li[data-verdict="mistaken"]').waitFor()
    expect(await text(at(page).locator('li[data-verdict="mistaken"]'))).toContain(optionText(false))
    expect(await text(at(page))).toMatch(/Answered on \d+ \w+ \d{4}\. You were sure/)
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
    expect(await at(page).getByRole('status').count()).toBe(0)

    await button(at(page), 'Try again').click()
    expect(await hasFocus(at(page).locator('input').first())).toBe(true)
    await at(page)
      .locator('label')
      .filter({ hasText: optionText(true) })
      .click()
    await button(at(page), 'Likely').click()
    expect(await text(at(page).getByRole('status'))).toBe('Right, as you thought likely.')
    await visit(page, PAGE)
    expect(await text(page.getByRole('row', { name: new RegExp(asked.title) }))).toMatch(/1 of \d+\s+1 of 1/)
    expect(await text(page.getByRole('row', { name: /^Likely/ }))).toMatch(/1\s+1 of 1, 100 %/)
  })

  it('that was answered in another tab is answered here too, unless somebody is at it', async () => {
    const page = await open(CHAPTER)
    await page.waitForLoadState('networkidle')
    const other = await page.context().newPage()
    await visit(other, CHAPTER)
    await other.mouse.move(50, 50)
    await page.mouse.move(50, 50)
    const busy = await page.context().newPage()
    await visit(busy, CHAPTER)
    await at(busy)
      .locator('label')
      .filter({ hasText: optionText(true) })
      .click()
    await answerIt(page, false)
    await at(other).locator('li[data-verdict="mistaken"]').waitFor()
    expect(await at(busy).locator('li[data-verdict]').count()).toBe(0)
    expect(await at(busy).locator('input:checked').count()).toBe(1)
  })
})

describe('where one left', () => {
  it('is offered on the home page, once somebody was there', async () => {
    const page = await open(CHAPTER)
    await page.waitForLoadState('networkidle')
    expect(await keptCount(page)).toBe(0)
    await page.mouse.move(80, 80)
    await expect.poll(() => keptCount(page)).toBe(1)
    await visit(page, '')
    await page.getByRole('link', { name: `Go on with ${asked.title}` }).click()
    await page.getByRole('heading', { level: 1, name: asked.title }).waitFor()
    await visit(page, CHAPTER)
    await page.mouse.move(90, 90)
    await visit(page, PAGE)
    expect(await text(amount(page))).toMatch(/^1 entry/)
  })

  it('is not offered where nothing is known', async () => {
    const page = await open('')
    await page.waitForLoadState('networkidle')
    await page.mouse.move(80, 80)
    await page.waitForLoadState('networkidle')
    expect(await page.locator('[data-resume]').count()).toBe(0)
  })
})

describe('an export', () => {
  it('brings everything back after erasing, once and not twice', async () => {
    const page = await open(CHAPTER)
    await page.waitForLoadState('networkidle')
    await answerIt(page, true)
    await visit(page, PAGE)
    const before = await text(amount(page))
    const { name, content } = await downloadBy(page, () => button(page, 'Export').click())
    expect(name).toMatch(/^blast-radius-progress-\d{4}-\d\d-\d\d\.json$/)
    expect(JSON.parse(content)).toMatchObject({ kind: 'blast-radius-progress', version: 1, counts: { answered: 1, read: 1 } })

    await button(page, 'Erase everything').click()
    const dialog = page.getByRole('dialog', { name: 'Erase everything?' })
    const again = await downloadBy(page, () => button(dialog, 'Export first').click())
    expect(JSON.parse(again.content).entries).toEqual(JSON.parse(content).entries)
    await button(dialog, 'Erase').click()
    await expect.poll(() => text(status(page))).toBe('Everything is erased.')
    expect(await text(amount(page))).toMatch(/^0 entries/)

    await choose(page, content)
    const look = page.getByRole('region', { name: /^What importing chosen\.json would do/ })
    await look.waitFor()
    expect(await hasFocus(look.getByRole('heading'))).toBe(true)
    expect(await text(look)).toMatch(/It adds\s+1 answer\s+1 page read/)
    expect(await text(amount(page))).toMatch(/^0 entries/)
    await button(look, 'Leave it').click()
    expect(await text(amount(page))).toMatch(/^0 entries/)
    await choose(page, content)
    await button(look, 'Import').click()
    await expect.poll(() => text(status(page))).toContain('Imported 2 entries.')
    expect((await text(amount(page))).split(',')[0]).toBe(before.split(',')[0])

    await choose(page, content)
    await look.getByText('Nothing would change').waitFor()
    expect(await button(look, 'Import').count()).toBe(0)
    const backup = await downloadBy(page, () => button(page, /^Download the backup of/).click())
    expect(JSON.parse(backup.content).entries).toEqual([])
    await visit(page, CHAPTER)
    await at(page).locator('li[data-verdict="found"]').waitFor()
  })

  it('can be dropped on its place', async () => {
    const page = await open(PAGE)
    await page.waitForLoadState('networkidle')
    const transfer = await page.evaluateHandle(
      (content) => {
        const data = new DataTransfer()
        data.items.add(new File([content], 'dropped.json', { type: 'application/json' }))
        data.items.add(new File(['x'], 'other.json'))
        return data
      },
      exported(entry(1), entry(2)),
    )
    const place = page.getByRole('region', { name: 'Take it along' })
    await place.dispatchEvent('dragover', { dataTransfer: transfer })
    await page.getByText('Drop the file to look at it').waitFor()
    await place.dispatchEvent('drop', { dataTransfer: transfer })
    await page.getByRole('region', { name: /^What importing dropped\.json/ }).waitFor()
    expect(await text(status(page))).toContain('The first was looked at.')
  })

  it('with answers to questions of before is kept and not counted', async () => {
    const page = await open(PAGE)
    await choose(
      page,
      exported(entry(1), entry(2, { kind: 'attempted', exercise: 'split', score: 80, passed: true, held: 3, requirements: 4 })),
    )
    await button(page, 'Import').click()
    await page.getByText('1 answer to questions that have changed since').waitFor()
    expect(await text(page.getByRole('row', { name: /^split: Passed/ }))).toMatch(/80\s+3 of 4\s+1/)
  })
})

const receipt = (change: object = {}) =>
  sealReceipt({
    lab: lab.id,
    title: lab.title,
    emulator: { name: 'localstack', version: '4.14.0', mode: 'host' },
    startedAt: '2026-11-26T10:00:00.000Z',
    finishedAt: '2026-11-26T10:00:21.500Z',
    checks: lab.checks.map(({ id }) => ({ id, title: id, passed: true })),
    ...change,
  })

describe('the receipt of a lab', () => {
  it('is kept once', async () => {
    const page = await open(PAGE)
    await choose(page, JSON.stringify(receipt()))
    await expect.poll(() => text(status(page))).toBe(`The receipt of the lab ${lab.title} is kept.`)
    expect(await text(page.getByRole('row', { name: new RegExp(lab.title) }))).toContain(`${lab.checks.length} of ${lab.checks.length}`)
    expect(await text(page.locator('main'))).toContain('it is no signature')
    await choose(page, JSON.stringify(receipt()))
    await expect.poll(() => text(status(page))).toBe(`The receipt of the lab ${lab.title} was here already.`)
    expect(await text(amount(page))).toMatch(/^1 entry/)
  })
})

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
        edited((file) => Object.assign(file, { version: 2 })),
        'The file has version 2, and this page reads versions up to 1. Reload the page',
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
      expect(await text(status(page))).toMatch(/Nothing was changed\.$/)
      expect(await text(amount(page))).toBe(before)
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
    expect(await text(amount(page))).toMatch(/^2 entries/)
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
    expect(await text(alert(page))).toBe('')
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
    expect(await text(amount(page))).toMatch(/^2 entries/)
    await button(page, 'Erase everything').click()
    await button(page.getByRole('dialog'), 'Erase').click()
    await expect.poll(() => text(status(page))).toContain('Another tab runs a newer version')
    expect(await text(amount(page))).toMatch(/^2 entries/)
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
    expect(await text(alert(page))).toContain('gives no access to IndexedDB')
    const { content } = await downloadBy(page, () => button(page, 'Export').click())
    expect(JSON.parse(content).counts).toMatchObject({ answered: 1 })
    expect(await page.evaluate(() => localStorage.getItem('blast-radius/1/progress'))).toBeNull()
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

describe('by keyboard alone', () => {
  const tabTo = async (page: Page, target: Locator): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      if (await hasFocus(target)) return
      await page.keyboard.press('Tab')
    }
    throw new Error('Sixty presses of Tab do not lead there.')
  }

  it('everything on the page can be done', async () => {
    const page = await blank()
    await visit(page, PAGE)
    await amount(page).waitFor()
    page.on('filechooser', (chooser) => {
      void chooser.setFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(exported(entry(1), entry(2))) })
    })
    await tabTo(page, button(page, 'Import a file'))
    await page.keyboard.press('Enter')
    const look = page.getByRole('region', { name: /^What importing mine\.json/ })
    await look.waitFor()
    await tabTo(page, button(look, 'Import'))
    await page.keyboard.press('Enter')
    await expect.poll(() => text(status(page))).toContain('Imported 2 entries.')
    expect(await hasFocus(button(page, 'Import a file'))).toBe(true)

    await page.keyboard.press('Shift+Tab')
    expect(await hasFocus(button(page, 'Export'))).toBe(true)
    const { content } = await downloadBy(page, () => page.keyboard.press('Enter'))
    expect(JSON.parse(content).entries).toHaveLength(2)

    const eraser = button(page, 'Erase everything')
    await tabTo(page, eraser)
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await hasFocus(eraser)).toBe(true)
    expect(await text(amount(page))).toMatch(/^2 entries/)
    await page.keyboard.press('Enter')
    await tabTo(page, button(dialog, 'Erase'))
    await page.keyboard.press('Enter')
    await expect.poll(() => text(status(page))).toBe('Everything is erased.')
  })

  it('an answer is given, kept and found again', async () => {
    const page = await blank()
    await visit(page, CHAPTER)
    await at(page).locator('input').first().focus()
    await page.keyboard.press('Space')
    await tabTo(page, button(at(page), 'A guess'))
    await page.keyboard.press('Enter')
    await expect.poll(() => keptCount(page)).toBe(2)
    await visit(page, CHAPTER)
    await at(page).locator('li[data-verdict]').first().waitFor()
    expect(await text(at(page))).toMatch(/You guessed/)
  })
})
