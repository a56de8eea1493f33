import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Registry } from '../../facts/schema'
import { type Bank, readBank } from '../../quizzes/bank'
import { lintBank } from '../../quizzes/lint-bank'
import type { BankProblem } from '../../quizzes/problem'
import { proveKeys } from '../../quizzes/prove'
import { readYaml } from '../yaml/read-yaml'

export const BANK = 'src/quizzes/bank'
export const MISCONCEPTIONS = 'src/quizzes/misconceptions'

export interface BankProblemLine {
  readonly code: string
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly message: string
}

export type LoadedBank = { readonly ok: true; readonly value: Bank } | { readonly ok: false; readonly problems: readonly BankProblemLine[] }

interface World {
  readonly registry: Registry
  /** Texts of the designs that questions may name. */
  readonly designs: ReadonlyMap<string, string>
  /** YYYY-MM-DD */
  readonly today: string
}

/** Facts that a question rests on and that the registry does not have. */
const factProblems = ({ questions }: Bank, { facts }: Registry): BankProblem[] => {
  const known = new Set(facts.map(({ id }) => id))
  return questions.flatMap(({ file, index, question }) =>
    question.sources.flatMap((source, number) =>
      'fact' in source && !known.has(source.fact)
        ? [
            {
              code: 'fact-unknown' as const,
              file,
              path: ['questions', index, 'sources', number, 'fact'],
              message: `Name a fact of the registry: there is no ${source.fact}.`,
            },
          ]
        : [],
    ),
  )
}

/** Reads and checks a bank from texts by path: questions and misconceptions. Problems come in the order of the files and their lines. */
export const loadBank = (files: ReadonlyMap<string, string>, { registry, designs, today }: World): LoadedBank => {
  const read = new Map([...files].map(([file, text]) => [file, readYaml(text)]))
  const broken = [...read].flatMap(([file, { errors }]) => errors.map((error) => ({ code: 'yaml', file, ...error })))
  if (broken.length > 0) return { ok: false, problems: broken }

  const failed = (problems: readonly BankProblem[]): LoadedBank => ({
    ok: false,
    problems: problems
      .map(({ code, file, path, message }) => ({ code, file, line: read.get(file)?.lineOf(path) ?? 1, message }))
      .toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)),
  })
  const values = [...read].map(([file, { value }]) => ({ file, value }))
  const bank = readBank(
    values.filter(({ file }) => file.startsWith(`${BANK}/`)),
    values.filter(({ file }) => file.startsWith(`${MISCONCEPTIONS}/`)),
  )
  if (!bank.ok) return failed(bank.problems)
  const problems = [...lintBank(bank.value), ...factProblems(bank.value, registry), ...proveKeys(bank.value.questions, designs, today)]
  return problems.length > 0 ? failed(problems) : bank
}

/** The texts of the bank of this repository, by path from its root. */
export const bankTexts = (siteDir: string): ReadonlyMap<string, string> =>
  new Map(
    [MISCONCEPTIONS, BANK].flatMap((folder) =>
      readdirSync(join(siteDir, folder))
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => [`${folder}/${name}`, readFileSync(join(siteDir, folder, name), 'utf8')] as const),
    ),
  )
