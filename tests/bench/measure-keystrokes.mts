import type { Browser, Page } from 'playwright-core'
import { findChromium, launchChromium } from '../../scripts/chromium.mts'
import { serveBuild } from '../../scripts/serve.mts'
import { readStamp } from '../../scripts/site/build-site.mts'
import { generateArchitecture } from '../builders/generate'

const SIZES = [100, 1000] as const
const KEYSTROKES = { 100: 60, 1000: 24 } as const
const WARM_UP = 8
/** Between an answer and the next key: longer than the diagram waits, so that drawing it is part of what is measured. */
const REST_MS = 400
/** Behind a number of a service. All leave the design valid; half of them change the number, half move every marker below by a line. */
const KEYS = ['1', 'Enter', 'Backspace', 'Backspace'] as const
const NUMBER = /^ *"timeoutMs": \d+,$/
const LINE_HEIGHT = 22
const LIMIT = { p95Ms: { 100: 50, 1000: 100 }, taskMs: 50 } as const

/** From the key to the picture with the markers of the new text, and the longest task of the page's main thread, in milliseconds. */
export interface KeystrokeTimes {
  readonly services: number
  readonly keystrokes: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly longestTaskMs: number
}
export interface KeystrokeResults {
  readonly times: readonly KeystrokeTimes[]
  /** A sentence for each promise that is not kept. */
  readonly missed: readonly string[]
}

declare global {
  interface Window {
    keystrokes: number[]
  }
}

/** Runs in the page: takes the time from each key to the frame after the foot of the editor says that the text was checked. */
const watchKeystrokes = () => {
  window.keystrokes = []
  let pressed: number | undefined
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true })
  const status = [...document.querySelectorAll('span')].find(({ textContent }) => textContent === 'Valid, version 1')!
  new MutationObserver(() => {
    if (pressed === undefined || status.textContent !== 'Valid, version 1') return
    const from = pressed
    pressed = undefined
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => window.keystrokes.push(performance.now() - from)
      port2.postMessage(undefined)
    })
  }).observe(status, { characterData: true, childList: true, subtree: true })
}

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)]!

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly args?: { readonly name?: string }
}

/** The longest task of the busiest main thread of a page in a trace of Chromium's, in milliseconds. */
const longestTask = (trace: Buffer): number => {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] }
  const threads = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(({ pid, tid }) => {
      const tasks = traceEvents.filter((event) => event.pid === pid && event.tid === tid && event.name === 'RunTask')
      return tasks.map(({ dur = 0 }) => dur / 1000)
    })
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const busiest = threads.toSorted((a, b) => sum(b) - sum(a))[0] ?? []
  if (busiest.length === 0) throw new Error('The trace holds no task of a page.')
  return busiest.reduce((longest, value) => Math.max(longest, value), 0)
}

/** Puts a design into the plain editor of the playground, and the caret behind a number of its first service. */
const openDesign = async (page: Page, url: string, text: string): Promise<void> => {
  await page.goto(new URL('playground', url).href)
  await page.getByText('Valid, version 1', { exact: true }).waitFor()
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  const field = page.locator('textarea[aria-label^="Architecture,"]')
  await field.focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+v')
  await page.waitForTimeout(3000)
  await page.getByText('Valid, version 1', { exact: true }).waitFor()
  const lines = text.split('\n')
  const services = lines.findIndex((line) => line.trim() === '"services": {')
  const line = lines.findIndex((one, index) => index > services && NUMBER.test(one))
  const scroller = field.locator('xpath=../..')
  await scroller.evaluate((element, top) => (element.scrollTop = top), (line - 3) * LINE_HEIGHT)
  await page.waitForTimeout(300)
  const box = (await scroller.boundingBox())!
  await page.mouse.click(box.x + box.width / 2, box.y + 8 + 3.5 * LINE_HEIGHT)
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await page.getByText(`Line ${(line + 1).toLocaleString('en')}, column ${lines[line]!.length}`, { exact: true }).waitFor()
}

const measure = async (browser: Browser, url: string, services: (typeof SIZES)[number]): Promise<KeystrokeTimes> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await openDesign(page, url, JSON.stringify(generateArchitecture(services, 1, { defects: 0.1 }), undefined, services > 100 ? 1 : 2))
  await page.evaluate(watchKeystrokes)
  const press = async (count: number) => {
    for (let i = 0; i < count; i++) {
      const before = await page.evaluate(() => window.keystrokes.length)
      await page.keyboard.press(KEYS[i % KEYS.length]!)
      await page.waitForFunction((length) => window.keystrokes.length > length, before)
      await page.waitForTimeout(REST_MS)
    }
  }
  await press(WARM_UP)
  await page.evaluate(() => (window.keystrokes = []))
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', 'toplevel'] })
  await press(KEYSTROKES[services])
  const trace = await browser.stopTracing()
  const times = await page.evaluate(() => window.keystrokes)
  await context.close()
  return {
    services,
    keystrokes: times.length,
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    longestTaskMs: longestTask(trace),
  }
}

/** Types into the playground of the built site, or gives undefined where none was built or no Chromium is there. */
export const measureKeystrokes = async (): Promise<KeystrokeResults | undefined> => {
  const chromium = readStamp() === undefined ? undefined : await findChromium()
  if (chromium === undefined) return undefined
  const site = await serveBuild({ port: 0 })
  const browser = await launchChromium(chromium)
  try {
    const times: KeystrokeTimes[] = []
    for (const services of SIZES) times.push(await measure(browser, site.url, services))
    const missed = times.flatMap(({ services, p95Ms, longestTaskMs }) => {
      const most = LIMIT.p95Ms[services as (typeof SIZES)[number]]
      return [
        ...(p95Ms > most
          ? [`Markers for ${services} services take ${p95Ms.toFixed(0)} ms at the 95th percentile; at most ${most} ms is promised.`]
          : []),
        ...(longestTaskMs > LIMIT.taskMs
          ? [
              `Typing into ${services} services holds the page for ${longestTaskMs.toFixed(0)} ms at once; at most ${LIMIT.taskMs} ms is promised.`,
            ]
          : []),
      ]
    })
    return { times, missed }
  } finally {
    await browser.close()
    await site.close()
  }
}

export const showKeystrokes = ({ times }: KeystrokeResults): void => {
  console.log('\nFrom a key to its markers, and the longest task, in ms\nservices     p50     p95    task')
  for (const { services, p50Ms, p95Ms, longestTaskMs } of times)
    console.log(String(services).padStart(8) + [p50Ms, p95Ms, longestTaskMs].map((ms) => ms.toFixed(1).padStart(8)).join(''))
}
