/** What can be wrong with a bank of questions. Codes are permanent: tests and writers name them. */
export const BANK_CODES = [
  'shape',
  'unknown-key',
  'id-pattern',
  'id-topic',
  'id-taken',
  'text-form',
  'reason-missing',
  'misconception-missing',
  'misconception-unknown',
  'source-missing',
  'source-undated',
  'fact-unknown',
  'key-count',
  'verdict-missing',
  'verdict-lopsided',
  'value-near',
  'formula-form',
  'patch-form',
  'option-twice',
  'above-option',
  'letter-named',
  'negative-unmarked',
  'key-longest',
  'key-position',
  'design-unknown',
  'place-unknown',
  'unproved',
] as const
export type BankCode = (typeof BANK_CODES)[number]

/** One thing that is wrong, where, and what to write. */
export interface BankProblem {
  readonly code: BankCode
  /** The file of the bank, by the name it was given. */
  readonly file: string
  /** Keys and indexes from the root of that file to the place. */
  readonly path: readonly (string | number)[]
  /** What to write. One or two sentences. */
  readonly message: string
}
