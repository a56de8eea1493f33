import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { PLAYGROUND } from '../../src/components/studio/starter'
import { encodeShare } from '../../src/formats/share-link'
import { PROTO_TEXTS } from '../hostile/proto-keys'
import { bombHash } from '../hostile/share-hashes'
import { deepText, HTML_IDS, longPaste } from '../hostile/texts'
import { SOUND, WITH_SHARED_STORE } from './designs'
import { useBrowser } from './open-page'
import { studioOn } from './studio-page'

const MEBIBYTE = 1024 * 1024
const { blank } = useBrowser()

const visit = async (address?: string) => {
  const page = await blank()
  const studio = studioOn(page)
  await studio.visit(address)
  return { page, studio }
}
type Studio = Awaited<ReturnType<typeof visit>>['studio']

/** What is said about the first problem: what, where, what to do. */
async function expectProblem({ problem }: Studio, what: RegExp, where: RegExp, next: RegExp) {
  await problem.filter({ hasText: what }).waitFor()
  await expect.poll(() => problem.getByRole('button').textContent()).toMatch(where)
  await expect.poll(() => problem.textContent()).toMatch(next)
}

async function expectUndoneTo({ button, text }: Studio, before: string) {
  await button('Undo').first().click()
  await expect.poll(text).toBe(before)
}

describe('a pasted text', () => {
  it('that was cut in half is explained, the grade before it stays, and undo brings the text back', async () => {
    const { page, studio } = await visit()
    await studio.write(WITH_SHARED_STORE)
    await studio.pasteOver(SOUND.slice(0, SOUND.indexOf('"billing"')))
    await expectProblem(studio, /The text ends/, /^Line \d+, column \d+$/, /Next: .*paste it again/)
    await expect.poll(() => studio.score()).toBe('59')
    await page.getByText('as of the last valid text').first().waitFor()
    await expectUndoneTo(studio, WITH_SHARED_STORE)
    await studio.finding(1).waitFor()
    await studio.expectAlive()
  })

  it.each(['plain', 'full'])('of 20 MB is refused and nothing changes, in the %s editor', async (editor) => {
    const { page, studio } = await visit()
    await studio.write(SOUND)
    if (editor === 'full') await studio.openFullEditor()
    await studio.pasteOver(longPaste(20 * MEBIBYTE))
    await studio.notice
      .getByText(/^That text has 20,971,\d{3} characters; up to 4,194,304 can be graded here. Nothing was changed./)
      .waitFor()
    await studio.button('Plain editor').click()
    await expect.poll(() => studio.text()).toBe(SOUND)
    await page.evaluate(() => navigator.clipboard.writeText(''))
    await studio.expectAlive()
  })

  it.each(['plain', 'full'])('with a depth of 100,000 is refused, in the %s editor', async (editor) => {
    const { studio } = await visit()
    await studio.write(SOUND)
    if (editor === 'full') await studio.openFullEditor()
    await studio.pasteOver(deepText(100_000))
    await expectProblem(studio, /More than 64 objects and lists/, /^Line 1, column 75$/, /Next: Check that this is an architecture/)
    await studio.button('Plain editor').click()
    await expectUndoneTo(studio, SOUND)
    await studio.expectAlive()
  })

  it(`with keys like __proto__ changes no prototype, ${PROTO_TEXTS.length} of them`, async () => {
    const { page, studio } = await visit()
    for (const { text, isProto } of PROTO_TEXTS) {
      await studio.write(text)
      if (isProto) await expectProblem(studio, /__proto__/, /^Line 1, column \d+$/, /Next: /)
    }
    await expect
      .poll(() => page.evaluate(() => [({} as { polluted?: unknown }).polluted, Object.keys(Object.prototype)]))
      .toEqual([undefined, []])
    await studio.expectAlive()
  })

  it('with ids that are HTML names them as text', async () => {
    const { page, studio } = await visit()
    for (const id of HTML_IDS) {
      await studio.write(
        JSON.stringify({ version: 1, name: id, services: { [id]: {}, a: { calls: [{ to: id }], why: id } } }, undefined, 1),
      )
      await expectProblem(studio, /is not an id/, /^Line \d+, column \d+$/, /Next: /)
    }
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('main img, main script, main iframe').length)).toBe(0)
    await studio.expectAlive()
  })
})

const shared = encodeShare(SOUND)
const wholeHash = shared.ok ? shared.hash : ''

describe('a link', () => {
  it.each([
    [
      'a bomb that unpacks to 40 MB',
      bombHash(40 * MEBIBYTE),
      /^The link holds more than a design may have: 64 kB .*Nothing was changed\. Ask for the file/,
    ],
    [
      'one that is too long',
      `#d1=${'A'.repeat(70_000)}`,
      /^The link holds more than a design may have.*Nothing was changed\. Ask for the file/,
    ],
    ['garbage', '#d1=%%%', /^The link is damaged.*Nothing was changed\. Copy it again/],
    ['a part of a link', wholeHash.slice(0, -40), /^The link is damaged.*Nothing was changed\. Copy it again/],
    ['one of a later version', '#d7=abc', /^The link was made by a newer version.*Nothing was changed\. Reload the page/],
  ])('that is %s is refused: what, and what to do', async (_, hash, message) => {
    const { studio } = await visit(`playground${hash}`)
    await studio.notice.getByText(message).waitFor()
    await expect.poll(() => studio.text()).toBe(PLAYGROUND.text)
    await studio.expectAlive()
  })

  it('that arrives later keeps the text that is there', async () => {
    const { page, studio } = await visit()
    await studio.write(SOUND)
    await page.evaluate(
      (hash) => {
        window.location.hash = hash
      },
      bombHash(40 * MEBIBYTE),
    )
    await studio.notice.getByText('The link holds more than a design may have').waitFor()
    await expect.poll(() => studio.text()).toBe(SOUND)
    await studio.expectAlive()
  })

  it('cannot be made of a design that is too large, and the file is offered', async () => {
    const { page, studio } = await visit()
    const noise = await page.evaluate(() => {
      const bytes = crypto.getRandomValues(new Uint8Array(65_000))
      return [...bytes].map((byte) => byte.toString(36)).join('')
    })
    await studio.write(
      SOUND.replace('Two services', noise.slice(0, 4000)).replace('{', `{\n"layout": ${JSON.stringify(noise.match(/.{1,4000}/g))},`),
    )
    await studio.button('Share').click()
    await studio.notice.getByText(/^The link would be longer than 64 kB.*Download the file and send that\.$/).waitFor()
    await studio.notice.getByRole('button', { name: 'Download the file instead' }).waitFor()
  })

  it('to an example that is not there says so', async () => {
    for (const id of ['shared-database.nothing', '__proto__.x', '<img src=x onerror=alert(1)>']) {
      const { studio } = await visit(`playground?example=${encodeURIComponent(id)}`)
      await studio.notice.getByText(`There is no example called “${id}”.`).waitFor()
      await studio.expectAlive()
    }
  })
})

describe('a file', () => {
  const offer = (page: Page, name: string, buffer: Buffer) =>
    page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer })

  it.each([
    [
      'is binary',
      'photo.json',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0xd]),
      'photo.json is not a text file',
    ],
    ['has NUL in it', 'nul.json', Buffer.from('{"version": 1, "name": "\0"}'), 'nul.json is not a text file'],
    ['has 5 MB', 'big.json', Buffer.alloc(5 * MEBIBYTE, ' '), 'big.json has 5 MiB; up to 4 MiB can be opened here.'],
    ['has 13 MB', 'huge.json', Buffer.alloc(13 * MEBIBYTE, ' '), 'huge.json has 13 MiB; up to 4 MiB can be opened here.'],
  ])('that %s is refused, and the text stays', async (_, name, content, message) => {
    const { page, studio } = await visit()
    await studio.write(SOUND)
    await offer(page, name, content)
    await studio.notice.getByText(message).waitFor()
    await expect.poll(() => studio.text()).toBe(SOUND)
    await studio.expectAlive()
  })

  it('whose name is HTML shows it as text, and undo brings the text before it back', async () => {
    const { page, studio } = await visit()
    await studio.write(SOUND)
    const name = '<img src=x onerror=alert(1)>.json'
    await offer(page, name, Buffer.from('{"version": 1'))
    await page.getByRole('heading', { name }).waitFor()
    await expectProblem(studio, /The text ends/, /^Line 1/, /Next: /)
    await studio.notice.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => studio.text()).toBe(SOUND)
  })
})
