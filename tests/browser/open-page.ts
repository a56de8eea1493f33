import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { launchChromium } from '../../scripts/chromium.mts'

export type Scheme = 'light' | 'dark'

export interface OpenOptions {
  /** In CSS pixels. */
  readonly width?: number
  readonly height?: number
  readonly scheme?: Scheme
  readonly reducedMotion?: boolean
  /** Runs in the page before any of its own code. */
  readonly before?: () => void
  /** What this page is expected to complain about, such as its own status of 404. */
  readonly expected?: RegExp
}

interface Visit {
  readonly context: BrowserContext
  readonly complaints: string[]
}

const { origin } = new URL(inject('siteUrl'))
const isForeign = (address: string): boolean => /^(?:https?|wss?):/.test(address) && new URL(address).origin !== origin

/** How many times slower pages run than they can: `SLOWED=5 npm run test:browser` finds tests that act before a page is ready. */
const SLOWED = Number(process.env.SLOWED ?? 1)
const slowDown = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
}

/** The address of a page. Paths have no slash in front: the site may stand below a folder. */
export const urlOf = (path: string): string => new URL(path, inject('siteUrl')).href

/** Writes down whatever a page says, throws, asks of another host or is forbidden. */
async function listen(context: BrowserContext, expected: RegExp | undefined): Promise<string[]> {
  const complaints: string[] = []
  const note = (complaint: string) => {
    if (!expected?.test(complaint)) complaints.push(complaint)
  }
  context.on('console', (message) => note(`console ${message.type()}: ${message.text()} (${message.location().url})`))
  context.on('weberror', (error) => note(`error: ${String(error.error())}`))
  context.on('dialog', (dialog) => {
    note(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  context.on('request', (request) => {
    if (isForeign(request.url())) note(`request to another host: ${request.url()}`)
  })
  await context.exposeBinding('noteViolation', (_, violation: string) => note(`policy: ${violation}`))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { noteViolation } = window as unknown as { noteViolation: (violation: string) => void }
      noteViolation(`${violatedDirective} ${blockedURI}`)
    })
  })
  return complaints
}

/**
 * A browser for the tests of one file. Every page opens in a context of its own, and after each test no page may have said, thrown or asked of
 * another host anything at all.
 */
export function useBrowser() {
  let browser: Browser
  let visits: Visit[] = []

  beforeAll(async () => {
    browser = await launchChromium(inject('chromiumPath'))
  })
  afterAll(() => browser?.close())
  afterEach(async () => {
    const done = visits
    visits = []
    await Promise.all(done.map(({ context }) => context.close()))
    expect(done.flatMap(({ complaints }) => complaints)).toEqual([])
  })

  /** A fresh context with a page that has not gone anywhere yet. */
  const blank = async ({ width = 1280, height = 900, scheme = 'light', reducedMotion = false, before, expected }: OpenOptions = {}) => {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: scheme,
      reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    visits.push({ context, complaints: await listen(context, expected) })
    if (before) await context.addInitScript(before)
    const page = await context.newPage()
    if (SLOWED > 1) await slowDown(page)
    return page
  }
  const open = async (path: string, options?: OpenOptions): Promise<Page> => {
    const page = await blank(options)
    await page.goto(urlOf(path))
    return page
  }
  return { blank, open }
}
