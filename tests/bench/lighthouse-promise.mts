/** The four categories that are promised, by the names Lighthouse gives them, and the least score of each out of a hundred. */
export const PROMISED = { performance: 90, accessibility: 100, 'best-practices': 100, seo: 100 } as const

export type Category = keyof typeof PROMISED
export const CATEGORIES = Object.keys(PROMISED) as readonly Category[]

/** A page of every kind that a reader meets, and the two longest lessons. */
export const LIGHTHOUSE_PAGES = [
  '/',
  '/docs/',
  '/docs/data/',
  '/docs/cost/',
  '/rules/',
  '/rules/shared-database/',
  '/exercises/split-the-shared-database/',
  '/playground/',
  '/progress/',
] as const

export type PageScores = { readonly page: string } & Readonly<Record<Category, number>>

/** A score that is known to lie below the promise: written by hand, kept by every measurement, and held to its number. */
export interface LighthouseException {
  readonly page: string
  readonly category: Category
  readonly score: number
  readonly reason: string
}

/** What `tests/bench/lighthouse.json` holds. Scores are medians, out of a hundred. */
export interface LighthouseResults {
  readonly date: string
  readonly lighthouse: string
  readonly chromium: string
  readonly runs: number
  readonly pages: readonly PageScores[]
  readonly exceptions: readonly LighthouseException[]
}

/** A sentence for each wanted page that is missing, each score below what is promised or excepted, and each exception that is not needed any more. */
export const brokenPromises = (
  { pages, exceptions }: Pick<LighthouseResults, 'pages' | 'exceptions'>,
  wanted: readonly string[] = LIGHTHOUSE_PAGES,
): readonly string[] => {
  const exceptionOf = (page: string, category: Category) => exceptions.find((known) => known.page === page && known.category === category)
  const scoreOf = (page: string, category: Category) => pages.find((known) => known.page === page)?.[category]
  return [
    ...wanted.filter((page) => !pages.some((known) => known.page === page)).map((page) => `${page} was not measured.`),
    ...pages.flatMap((scores) =>
      CATEGORIES.flatMap((category) => {
        const least = exceptionOf(scores.page, category)?.score ?? PROMISED[category]
        const reached = scores[category]
        return reached >= least ? [] : [`${scores.page} reaches ${reached} of 100 in ${category}; at least ${least} is promised.`]
      }),
    ),
    ...exceptions
      .filter(({ page, category }) => (scoreOf(page, category) ?? PROMISED[category]) >= PROMISED[category])
      .map(({ page, category }) => `${page} needs no exception in ${category}: take it out of the file.`),
  ]
}
