/** What a record and a file may hold: far above what a person does in years, far below what would stop a page. */
export const LIMITS = {
  /** Characters of an export, and of a record: some 100,000 entries. */
  textLength: 32 * 1024 * 1024,
  /** Lists and objects inside each other in an export; it has five. */
  depth: 16,
  idLength: 80,
  titleLength: 300,
  pathLength: 300,
  /** Options of a question. */
  options: 64,
  /** Characters of an answer in words, or of an edited design. */
  answerLength: 32 * 1024,
  /** Checks of a lab's receipt. */
  checks: 64,
} as const
