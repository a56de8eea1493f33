import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { urlOf, useBrowser } from './open-page'

const CHAPTERS = readdirSync(join(import.meta.dirname, '../../docs'))
  .filter((name) => name.endsWith('.mdx') && name !== 'index.mdx')
  .map((name) => `docs/${name.replace('.mdx', '')}`)

const DOCS_LIMIT = 200_000
const STUDIO_OVER_DOCS = 60_000
const STORE_LIMIT = 40_000
const FULL_EDITOR_LIMIT = 1_400_000

/** Words that stand in the shipped code of these libraries and in nobody else's. */
const MONACO = /monaco-mouse-cursor-text|editor\.action\.showHover/
const MERMAID = /mermaidAPI|flowchart-elk|stateDiagram-v2/
const LOCALFORAGE = /local-forage-detect-blob-support/
/**
 * Words of code and styles that are left out of every page, by names that a new version of Docusaurus may change: of the helpers of TypeScript, the bar
 * for slow ways, the banner for a wrong base, menus of versions and languages, what hides and copies the statics of components, and parts of Infima.
 */
const LEFT_OUT =
  /__addDisposableResource|trickleSpeed|baseUrl configuration|unreleasedVersionLabel|mobileLanguageDropdown|getDerivedStateFromError:!0|announcementBar_|avatar__photo|pills__item|col--offset-11/

/** A page that no chapter speaks of: scripts name it in the list of all pages. */
const SOME_PAGE = 'visibility-timeout-mismatch'

interface Loaded {
  readonly address: string
  readonly bytes: number
  readonly isAhead: boolean
  readonly isMonaco: boolean
  readonly isMermaid: boolean
  readonly isStore: boolean
  readonly leftOut: readonly string[]
  /** How often it names the page above. */
  readonly mentions: number
}

const { blank } = useBrowser()

/** Writes down every document, script and style that a page receives, in bytes as they came over the wire. */
function weigh(page: Page) {
  const arrived: Promise<Loaded | undefined>[] = []
  page.context().on('requestfinished', (request) => {
    const read = async () => {
      const response = await request.response()
      const type = response?.headers()['content-type'] ?? ''
      if (!response || !/html|javascript|css/.test(type)) return undefined
      const body = await response.text()
      const { responseBodySize: bytes } = await request.sizes()
      const isAhead = (await request.allHeaders())['sec-purpose'] === 'prefetch'
      return {
        address: request.url(),
        bytes,
        isAhead,
        isMonaco: MONACO.test(body),
        isMermaid: MERMAID.test(body),
        isStore: LOCALFORAGE.test(body),
        leftOut: LEFT_OUT.exec(body) ?? [],
        mentions: body.split(SOME_PAGE).length - 1,
      }
    }
    arrived.push(read().catch(() => undefined))
  })
  return async () => {
    await page.waitForLoadState('networkidle')
    return (await Promise.all(arrived)).filter((one) => one !== undefined)
  }
}

const sum = (loaded: readonly Loaded[]): number => loaded.reduce((bytes, one) => bytes + Math.max(0, one.bytes), 0)
const wanted = (loaded: readonly Loaded[]): readonly Loaded[] => loaded.filter(({ isAhead }) => !isAhead)
const show = (path: string, loaded: readonly Loaded[]) => {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  const ahead = loaded.filter(({ isAhead }) => isAhead)
  console.log(`/${path}: ${kilobytes(sum(wanted(loaded)))}, and ${kilobytes(sum(ahead))} fetched ahead for the next page`)
}

async function load(path: string) {
  const page = await blank()
  const loaded = weigh(page)
  await page.goto(urlOf(path))
  return { page, loaded }
}

describe('HTML, CSS and JS over the wire', () => {
  it.each(['docs', ...CHAPTERS, 'rules', 'rules/shared-database', 'exercises', 'quiz', ''])(
    'are at most 200 kB before anything is touched, without Monaco, Mermaid or the store of progress: /%s',
    async (path) => {
      const { loaded } = await load(path)
      const files = await loaded()
      show(path, files)
      expect(sum(wanted(files))).toBeGreaterThan(10_000)
      expect(sum(wanted(files))).toBeLessThanOrEqual(DOCS_LIMIT)
      expect(files.filter(({ isMonaco, isMermaid, isStore }) => isMonaco || isMermaid || isStore)).toEqual([])
      expect(files.flatMap(({ leftOut, address }) => leftOut.map((word) => `${word} in ${address}`))).toEqual([])
    },
  )

  it('name each other page of the site once', async () => {
    const files = await (await load('docs')).loaded()
    expect(
      files
        .filter(({ address }) => address.endsWith('.js'))
        .map(({ mentions }) => mentions)
        .filter(Boolean),
    ).toEqual([1])
  })

  it('are at most 40 kB more for the store of progress, once somebody is there', async () => {
    const { page, loaded } = await load('docs/data')
    const before = new Set((await loaded()).map(({ address }) => address))
    await page.mouse.move(70, 70)
    await page.mouse.move(80, 80)
    await expect.poll(async () => (await loaded()).some(({ isStore }) => isStore)).toBe(true)
    const files = (await loaded()).filter(({ address, isAhead }) => !before.has(address) && !isAhead)
    show('docs/data, store of progress', files)
    expect(sum(files)).toBeLessThanOrEqual(STORE_LIMIT)
  })

  it('are at most 200 kB and the store of progress for the day’s review', async () => {
    const { page, loaded } = await load('review')
    await page.getByRole('region', { name: 'Today' }).waitFor()
    const files = await loaded()
    show('review', files)
    expect(files.some(({ isStore }) => isStore)).toBe(true)
    expect(sum(wanted(files))).toBeLessThanOrEqual(DOCS_LIMIT + STORE_LIMIT)
  })

  it.each(['playground', 'exercises/split-the-shared-database'])('are at most 60 kB more before focus on /%s', async (path) => {
    const docs = await (await load('docs')).loaded()
    const { page, loaded } = await load(path)
    await page.locator('#finding-1').waitFor()
    const files = await loaded()
    show(path, files)
    expect(files.filter(({ isMonaco }) => isMonaco)).toEqual([])
    expect(sum(wanted(files)) - sum(wanted(docs))).toBeLessThanOrEqual(STUDIO_OVER_DOCS)
  })

  it('are at most 1.4 MB for the full editor, once it is asked for', async () => {
    const { page, loaded } = await load('playground')
    await page.locator('#finding-1').waitFor()
    // What the first focus brings is no part of the editor.
    await page.getByRole('textbox', { name: /^Architecture,/ }).click()
    await page.locator('svg g.part').first().waitFor()
    const before = new Set((await loaded()).map(({ address }) => address))
    await page.getByRole('button', { name: 'Full editor' }).click()
    await page.locator('.monaco-editor .view-line').first().waitFor()
    const files = (await loaded()).filter(({ address }) => !before.has(address))
    show('playground, full editor', files)
    expect(files.some(({ isMonaco }) => isMonaco)).toBe(true)
    expect(sum(files)).toBeLessThanOrEqual(FULL_EDITOR_LIMIT)
  })
})
