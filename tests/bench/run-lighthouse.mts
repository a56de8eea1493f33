import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findChromium, NO_CHROMIUM } from '../../scripts/chromium.mts'
import { readStamp } from '../../scripts/site/build-site.mts'
import { brokenPromises, CATEGORIES, LIGHTHOUSE_PAGES, type LighthouseResults } from './lighthouse-promise.mts'
import { measureLighthouse, type PageMeasurement } from './measure-lighthouse.mts'

/** The performance of a single visit varies by several points; the median of five is what Lighthouse's own guide asks for. */
const RUNS = 5
const KEPT = fileURLToPath(new URL('lighthouse.json', import.meta.url))

const show = ({ scores, performances, metrics, failed }: PageMeasurement): void => {
  console.log(`${CATEGORIES.map((category) => String(scores[category]).padStart(5)).join('')}  ${scores.page}`)
  console.log(`                      performances ${performances.join(' ')}, metrics ${metrics}`)
  for (const audit of failed) console.log(`       ${audit}`)
}

/** Names of pages measure those only, and keep nothing. */
const { values, positionals } = parseArgs({ options: { runs: { type: 'string', default: String(RUNS) } }, allowPositionals: true })
const pages = positionals.length > 0 ? positionals : LIGHTHOUSE_PAGES
const runs = Number(values.runs)
const chromiumPath = await findChromium()

if (!Number.isInteger(runs) || runs < 1) {
  console.error(`"${values.runs}" is no number of runs.`)
  process.exitCode = 1
} else if (chromiumPath === undefined || readStamp() === undefined) {
  console.error(chromiumPath === undefined ? NO_CHROMIUM : 'No site is built, so no page is visited: npm run build.')
  process.exitCode = 1
} else {
  console.log(`Medians of ${runs}, out of a hundred, on a simulated phone. The columns are ${CATEGORIES.join(', ')}.`)
  const measured = await measureLighthouse({ chromiumPath, pages, runs, onPage: show })
  const { exceptions } = JSON.parse(readFileSync(KEPT, 'utf8')) as Pick<LighthouseResults, 'exceptions'>
  const results: LighthouseResults = {
    date: new Date().toISOString().slice(0, 10),
    lighthouse: measured.lighthouse,
    chromium: measured.chromium,
    runs,
    pages: measured.pages.map(({ scores }) => scores),
    exceptions,
  }
  if (pages === LIGHTHOUSE_PAGES && runs >= RUNS) {
    writeFileSync(KEPT, `${JSON.stringify(results, undefined, 2)}\n`)
    console.log('Written to tests/bench/lighthouse.json.')
  }
  const missed = brokenPromises(results, pages)
  for (const sentence of missed) console.error(sentence)
  process.exitCode = missed.length > 0 ? 1 : 0
}
