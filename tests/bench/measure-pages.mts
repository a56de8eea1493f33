import { BUILD_FOLDER, readStamp } from '../../scripts/site/build-site.mts'
import { type PageWeight, pageWeight } from './page-weight.mts'

export const PAGES = ['/', '/docs/', '/rules/', '/rules/shared-database/', '/playground/'] as const
const LIMIT = { lesson: 200_000, playgroundOverLesson: 60_000 }

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
    .filter(({ page }) => page !== '/playground/')
    .flatMap(({ page, total, heavy }) => [
      ...(total > LIMIT.lesson ? [`${page} weighs ${kilobytes(total)}; at most ${kilobytes(LIMIT.lesson)} is promised.`] : []),
      ...(heavy.length > 0 ? [`${page} loads parts of Monaco or Mermaid: ${heavy.join(', ')}.`] : []),
    ])
  const over = totalOf('/playground/') - totalOf('/docs/')
  if (over > LIMIT.playgroundOverLesson) {
    missed.push(
      `The playground weighs ${kilobytes(over)} more than a page of the docs; at most ${kilobytes(LIMIT.playgroundOverLesson)} is promised.`,
    )
  }
  return { weights, missed }
}

export const showPages = ({ weights }: PageResults): void => {
  console.log('Pages, gzipped\n     html      css       js    total')
  for (const { page, html, css, js, total } of weights)
    console.log([html, css, js, total].map((size) => kilobytes(size).padStart(9)).join(''), ` ${page}`)
}
