import { BUILD_FOLDER, readStamp } from '../../scripts/site/build-site.mts'
import { type PageWeight, pageWeight } from './page-weight.mts'

export const PAGES = ['/', '/docs/', '/rules/', '/rules/shared-database/', '/playground/', '/exercises/split-the-shared-database/'] as const
/** Pages with the studio: they may weigh more than a lesson. */
const STUDIOS: readonly (typeof PAGES)[number][] = ['/playground/', '/exercises/split-the-shared-database/']
const LIMIT = { lesson: 200_000, studioOverLesson: 60_000 }

export interface PageResults {
  readonly weights: readonly PageWeight[]
  /** A sentence for each promise that is not kept. */
  readonly missed: readonly string[]
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

/** Weighs the pages of the built site, or gives undefined where none was built to the end. */
export const measurePages = async (): Promise<PageResults | undefined> => {
  const stamp = readStamp()
  if (stamp === undefined) return undefined
  const weights = await Promise.all(PAGES.map((page) => pageWeight(page, { build: BUILD_FOLDER, baseUrl: stamp.baseUrl })))
  const totalOf = (page: (typeof PAGES)[number]) => weights[PAGES.indexOf(page)]!.total
  const missed = weights
    .filter(({ page }) => !STUDIOS.some((studio) => studio === page))
    .flatMap(({ page, total, heavy }) => [
      ...(total > LIMIT.lesson ? [`${page} weighs ${kilobytes(total)}; at most ${kilobytes(LIMIT.lesson)} is promised.`] : []),
      ...(heavy.length > 0 ? [`${page} loads parts of Monaco or Mermaid: ${heavy.join(', ')}.`] : []),
    ])
  for (const page of STUDIOS) {
    const over = totalOf(page) - totalOf('/docs/')
    if (over <= LIMIT.studioOverLesson) continue
    missed.push(`${page} weighs ${kilobytes(over)} more than a page of the docs; at most ${kilobytes(LIMIT.studioOverLesson)} is promised.`)
  }
  return { weights, missed }
}

export const showPages = ({ weights }: PageResults): void => {
  console.log('Pages, gzipped\n     html      css       js    total')
  for (const { page, html, css, js, total } of weights)
    console.log([html, css, js, total].map((size) => kilobytes(size).padStart(9)).join(''), ` ${page}`)
}
