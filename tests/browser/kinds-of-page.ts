export interface KindOfPage {
  readonly kind: string
  readonly path: string
  readonly title: RegExp
  readonly heading: RegExp
  /** The address answers 404, and Chromium says so in the console. */
  readonly missing?: true
}

/** One page of every kind. */
export const KINDS_OF_PAGE: readonly KindOfPage[] = [
  { kind: 'home', path: '', title: /^Blast Radius$/, heading: /^How far does one failure travel\?$/ },
  { kind: 'docs', path: 'docs', title: /^What this course is for \| Blast Radius$/, heading: /^What this course is for$/ },
  { kind: 'glossary', path: 'docs/glossary', title: /^Glossary \| Blast Radius$/, heading: /^Glossary$/ },
  { kind: 'rules', path: 'rules', title: /^Rules \| Blast Radius$/, heading: /^Rules$/ },
  { kind: 'rule', path: 'rules/shared-database', title: /^Shared database \| Blast Radius$/, heading: /^Shared database$/ },
  { kind: 'exercises', path: 'exercises', title: /^Exercises \| Blast Radius$/, heading: /^Exercises$/ },
  {
    kind: 'exercise',
    path: 'exercises/split-the-shared-database',
    title: /^Split the shared database \| Blast Radius$/,
    heading: /^Split the shared database$/,
  },
  { kind: 'playground', path: 'playground', title: /^Playground \| Blast Radius$/, heading: /^Playground$/ },
  { kind: 'labs', path: 'labs', title: /^Labs \| Blast Radius$/, heading: /^Labs$/ },
  { kind: 'lab', path: 'labs/orders-api', title: /^Orders API \| Blast Radius$/, heading: /^Orders API$/ },
  { kind: 'drills', path: 'quiz', title: /^Practice \| Blast Radius$/, heading: /^Practice$/ },
  { kind: 'review', path: 'review', title: /^Review \| Blast Radius$/, heading: /^Review$/ },
  { kind: 'progress', path: 'progress', title: /^Progress \| Blast Radius$/, heading: /^Progress$/ },
  { kind: '404', path: 'nowhere', title: /^\S.* \| Blast Radius$/, heading: /^There is no page at this address$/, missing: true },
]

/** What Chromium writes into the console where a page answers 404. */
export const ANSWERED_404 = /^console error: Failed to load resource: the server responded with a status of 404/
