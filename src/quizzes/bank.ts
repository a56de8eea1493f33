import type * as z from 'zod'
import type { BankCode, BankProblem } from './problem'
import { bankFileSchema, type Misconception, misconceptionFileSchema, type Question } from './question-schema'

/** A file as its YAML was read: any value at all. */
export interface BankFile {
  /** As problems name it. */
  readonly file: string
  readonly value: unknown
}

/** A question and where it stands: `questions[index]` of `file`. */
export interface PlacedQuestion {
  readonly file: string
  readonly index: number
  readonly question: Question
}

/** A misconception and where it stands: `misconceptions[index]` of `file`. */
export interface PlacedMisconception {
  readonly file: string
  readonly index: number
  readonly misconception: Misconception
}

export interface Bank {
  readonly questions: readonly PlacedQuestion[]
  readonly misconceptions: readonly PlacedMisconception[]
}

export type BankResult = { readonly ok: true; readonly value: Bank } | { readonly ok: false; readonly problems: readonly BankProblem[] }

type Issue = z.core.$ZodIssue

/** Which code an issue of the schema has, by the key it stands at. */
const codeOf = ({ code, path }: Issue): BankCode => {
  const key = path.at(-1)
  if (key === 'misconception' && code === 'invalid_type') return 'misconception-missing'
  if (code === 'unrecognized_keys') return 'unknown-key'
  if (key === 'id') return 'id-pattern'
  if (key === 'reason' && code !== 'custom') return 'reason-missing'
  if (key === 'checked') return 'source-undated'
  if (path.includes('sources')) return 'source-missing'
  return code === 'custom' ? 'text-form' : 'shape'
}

const problemsOf = (file: string, issue: Issue): BankProblem[] => {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  if (issue.code !== 'unrecognized_keys') return [{ code: codeOf(issue), file, path, message: issue.message }]
  return issue.keys.map((key) => ({
    code: 'unknown-key',
    file,
    path: [...path, key],
    message: `Remove the key ${key}: a file of questions does not know it here.`,
  }))
}

/** Reads the files of questions and of misconceptions. What is wrong with their shape comes back with the place; nothing is thrown. */
export const readBank = (questionFiles: readonly BankFile[], misconceptionFiles: readonly BankFile[]): BankResult => {
  const asked = questionFiles.map(({ file, value }) => ({ file, parsed: bankFileSchema.safeParse(value) }))
  const believed = misconceptionFiles.map(({ file, value }) => ({ file, parsed: misconceptionFileSchema.safeParse(value) }))
  const problems = [...asked, ...believed].flatMap(
    ({ file, parsed }) => parsed.error?.issues.flatMap((issue) => problemsOf(file, issue)) ?? [],
  )
  if (problems.length > 0) return { ok: false, problems }
  const questions = asked.flatMap(({ file, parsed }) => parsed.data?.questions.map((question, index) => ({ file, index, question })) ?? [])
  const misconceptions = believed.flatMap(
    ({ file, parsed }) => parsed.data?.misconceptions.map((misconception, index) => ({ file, index, misconception })) ?? [],
  )
  return { ok: true, value: { questions, misconceptions } }
}
