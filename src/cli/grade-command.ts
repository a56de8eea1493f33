import { Command, InvalidArgumentError, Option } from 'commander'
import { nearestWord } from '../architecture/suggest'
import { EXERCISES, findExercise } from '../exercises/catalogue'
import { type MarkedExercise, markExercise } from '../exercises/mark-exercise'
import type { Grade, Severity } from '../grader/grade'
import { gradeText } from '../grader/grade-text'
import { describeGrade } from './describe-grade'
import { describeProblems } from './describe-problems'
import { EXIT, type ExitCode } from './exit-codes'
import type { Io } from './io'
import { readInput, STDIN_NAME } from './read-input'

type FailOn = Exclude<Severity, 'info'> | 'never'

interface GradeOptions {
  readonly format: 'text' | 'json'
  readonly failOn: FailOn
  readonly today?: string
  readonly exercise?: MarkedExercise
}

const FAILING: Readonly<Record<FailOn, readonly Severity[]>> = { error: ['error'], warning: ['error', 'warning'], never: [] }

function parseDay(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  // Date.parse turns the 31st of February into a day of March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError('A day is written YYYY-MM-DD, such as 2026-11-24.')
  }
  return text
}

function parseExercise(id: string): MarkedExercise {
  const exercise = findExercise(id)
  if (exercise) return exercise
  const ids = EXERCISES.map((one) => one.id)
  const nearest = nearestWord(id, ids)
  throw new InvalidArgumentError(
    nearest ? `There is no such exercise. The nearest is ${nearest}.` : `The exercises are: ${ids.join(', ')}.`,
  )
}

/** The grade of one file; undefined where there is none, which has then been said on stderr. */
async function gradeFile(file: string, { format, today, exercise }: GradeOptions, io: Io): Promise<Grade | undefined> {
  const name = file === '-' ? STDIN_NAME : file
  const read = await readInput(file, io.stdin)
  if (!read.ok) {
    io.err(`${name}: ${read.message}\n`)
    return undefined
  }
  // Only JSON shows patches, and checking them takes longer than the grade of a small design.
  const options = { file: name, today: today ?? io.today, fixes: format === 'json' }
  const result = exercise ? markExercise(exercise, read.text, options) : gradeText(read.text, options)
  if (result.ok) return result.value
  io.err(describeProblems(name, result.problems, result.total))
  return undefined
}

function describeAll(grades: readonly Grade[], io: Io): string {
  if (grades.length === 1) return describeGrade(grades[0] as Grade, io.paint)
  return grades.map((grade) => `${io.paint('bold', grade.file)}\n${describeGrade(grade, io.paint)}`).join('\n')
}

async function gradeFiles(files: readonly string[], options: GradeOptions, io: Io): Promise<ExitCode> {
  const { format, failOn } = options
  const grades: Grade[] = []
  for (const file of files) {
    const grade = await gradeFile(file, options, io)
    if (grade) grades.push(grade)
  }
  // Half an answer would be taken for a whole one: with one file unusable, nothing is printed on stdout.
  if (grades.length < files.length) return EXIT.unusable
  io.out(format === 'json' ? `${JSON.stringify(files.length === 1 ? grades[0] : grades, null, 2)}\n` : describeAll(grades, io))
  const severities = FAILING[failOn]
  const fails = grades.some(({ findings }) => findings.some(({ severity, waived }) => !waived && severities.includes(severity)))
  const isOpen = grades.some((grade) => grade.exercise?.passed === false)
  return fails || isOpen ? EXIT.findings : EXIT.fine
}

export const gradeCommand = (io: Io, answer: (code: ExitCode) => void) =>
  new Command('grade')
    .summary('grade designs against the rules')
    .description('Grades architecture files: a line for every finding, worst first, then the score.')
    .argument('<file...>', 'architecture files; - reads the standard input')
    .addOption(new Option('--format <format>', 'how the grade is written').choices(['text', 'json']).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'findings that end with exit code 1').choices(['error', 'warning', 'never']).default('error'),
    )
    .addOption(
      new Option('--today <day>', 'the day to grade on, for waivers and retired services (default: today, UTC)').argParser(parseDay),
    )
    .addOption(new Option('--exercise <id>', 'mark the designs as answers to an exercise').argParser(parseExercise))
    .addHelpText(
      'after',
      `
Examples:
  blast-radius grade bookshop.json
  blast-radius grade clinic.json --exercise split-the-shared-database
  blast-radius grade services/*.json --fail-on warning
  cat bookshop.json | blast-radius grade - --format json

Exit codes: 0 no such findings, 1 findings at or above --fail-on or an exercise that is not passed, 2 a file is unusable (where and why stands on stderr).`,
    )
    .action(async (files: string[], options: GradeOptions) => answer(await gradeFiles(files, options, io)))
