import { createServer } from 'node:net'
import lighthouse, { type Result } from 'lighthouse'
import { chromium } from 'playwright-core'
import { CHROMIUM_FLAGS } from '../../scripts/chromium.mts'
import { serveBuild } from '../../scripts/serve.mts'
import { CATEGORIES, type Category, type PageScores } from './lighthouse-promise.mts'

const METRICS = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift']
/** How many of the elements that an audit complains about are shown. */
const SHOWN = 5
const ATTEMPTS = 3

/** What was measured of one page, and what a person wants to know who must mend it. */
export interface PageMeasurement {
  readonly scores: PageScores
  /** The performance of every run. */
  readonly performances: readonly number[]
  /** First and largest paint, blocking time and layout shift of the last run. */
  readonly metrics: string
  /** A line for each audit that costs points in the other categories, in any run. */
  readonly failed: readonly string[]
}
export interface LighthouseMeasurement {
  readonly lighthouse: string
  readonly chromium: string
  readonly pages: readonly PageMeasurement[]
}
interface MeasureOptions {
  readonly chromiumPath: string
  readonly pages: readonly string[]
  readonly runs: number
  readonly onPage: (page: PageMeasurement) => void
}

/** Lighthouse talks to the browser over a port, which must be known before the browser starts. */
const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port is free.'))))
    })
  })

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

const scoresOf = (of: (category: Category) => number): Readonly<Record<Category, number>> => ({
  performance: of('performance'),
  accessibility: of('accessibility'),
  'best-practices': of('best-practices'),
  seo: of('seo'),
})

const placesOf = (details: Result['audits'][string]['details']): string => {
  const items = details && 'items' in details && Array.isArray(details.items) ? details.items : []
  return items
    .slice(0, SHOWN)
    .map((item) => `\n           ${JSON.stringify(item?.node?.snippet ?? item).slice(0, 300)}`)
    .join('')
}

const failedAudits = ({ categories, audits }: Result): readonly string[] =>
  CATEGORIES.filter((category) => category !== 'performance').flatMap((category) =>
    (categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${category}, ${id}: ${audits[id]?.title}${placesOf(audits[id]?.details)}`),
  )

const scoreOf = ({ categories }: Result, category: Category): number => {
  const score = categories[category]?.score
  if (typeof score !== 'number') throw new Error(`Lighthouse gave no score for ${category}.`)
  return Math.round(score * 100)
}

/**
 * Without a configuration of ours Lighthouse is a middling phone on a slow mobile network: the mobile preset. On a busy machine it sometimes misses the
 * beginning of a trace; such a visit has no scores, and is made again.
 */
const visit = async (url: string, port: number, attempts = ATTEMPTS): Promise<Result> => {
  const result = await lighthouse(url, { port, onlyCategories: [...CATEGORIES], disableFullPageScreenshot: true, logLevel: 'error' })
  if (!result) throw new Error(`Lighthouse gave no result for ${url}.`)
  const { runtimeError } = result.lhr
  if (runtimeError === undefined) return result.lhr
  if (attempts <= 1) throw new Error(`${url}: ${runtimeError.message}`)
  return visit(url, port, attempts - 1)
}

const summary = (page: string, results: readonly Result[]): PageMeasurement => ({
  scores: { page, ...scoresOf((category) => median(results.map((result) => scoreOf(result, category)))) },
  performances: results.map((result) => scoreOf(result, 'performance')),
  metrics: METRICS.map((id) => results.at(-1)?.audits[id]?.displayValue ?? '?').join(' '),
  failed: [...new Set(results.flatMap(failedAudits))],
})

/** Visits pages of the built site as a phone would, each `runs` times with an empty cache, and takes the medians. Throws where a visit fails. */
export const measureLighthouse = async ({ chromiumPath, pages, runs, onPage }: MeasureOptions): Promise<LighthouseMeasurement> => {
  const port = await freePort()
  const site = await serveBuild({ port: 0 })
  const browser = await chromium.launch({ executablePath: chromiumPath, args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${port}`] })
  try {
    const measured: PageMeasurement[] = []
    let version = ''
    for (const page of pages) {
      const results: Result[] = []
      for (let run = 0; run < runs; run++) results.push(await visit(new URL(page.slice(1), site.url).href, port))
      version = results[0]?.lighthouseVersion ?? version
      const measurement = summary(page, results)
      onPage(measurement)
      measured.push(measurement)
    }
    return { lighthouse: version, chromium: browser.version(), pages: measured }
  } finally {
    await browser.close()
    await site.close()
  }
}
