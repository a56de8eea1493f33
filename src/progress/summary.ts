import { byTime } from './by-time'
import { type Calibration, calibrate } from './calibration'
import type { Entry, EntryKind, EntryOf } from './entry'
import { standing } from './standing'

/** A page of the course that asks questions, and which: with the marking hash that each has today. */
export interface Chapter {
  /** Below the site's base address: `/docs/data`. */
  readonly path: string
  readonly title: string
  readonly questions: readonly { readonly id: string; readonly hash: string }[]
}

export interface ChapterSummary {
  readonly path: string
  readonly title: string
  readonly total: number
  readonly answered: number
  /** Of the answered ones, those whose latest answer is right. */
  readonly right: number
}

export interface ExerciseSummary {
  readonly exercise: string
  readonly title: string
  readonly attempts: number
  readonly passed: boolean
  /** The highest score, null where no attempt had one. */
  readonly best: number | null
  /** Of the attempt that held most. */
  readonly held: number
  readonly requirements: number
}

export interface Summary {
  readonly chapters: readonly ChapterSummary[]
  /** Answers to questions that have been changed or are gone since. */
  readonly outdated: number
  readonly calibration: readonly Calibration[]
  readonly exercises: readonly ExerciseSummary[]
  /** The latest receipt of each lab, newest first. */
  readonly receipts: readonly EntryOf<'receipt'>[]
  readonly lastRead?: EntryOf<'read'>
}

const ofKind = <K extends EntryKind>(entries: readonly Entry[], kind: K): readonly EntryOf<K>[] =>
  entries.filter((entry): entry is EntryOf<K> => entry.kind === kind).toSorted(byTime)

const answerKey = (question: string, hash: string): string => `${question} ${hash}`

const bestOf = (attempts: readonly EntryOf<'attempted'>[]): ExerciseSummary => {
  const last = attempts.at(-1)!
  const scores = attempts.flatMap(({ score }) => (score === null ? [] : [score]))
  const most = attempts.toSorted((a, b) => b.held - a.held)[0]!
  return {
    exercise: last.exercise,
    title: last.title ?? last.exercise,
    attempts: attempts.length,
    passed: attempts.some(({ passed }) => passed),
    best: scores.length === 0 ? null : Math.max(...scores),
    held: most.held,
    requirements: most.requirements,
  }
}

/** Attempts by exercise, in the order of the first ones. */
const byExercise = (attempts: readonly EntryOf<'attempted'>[]): readonly (readonly EntryOf<'attempted'>[])[] =>
  [...new Set(attempts.map(({ exercise }) => exercise))].map((id) => attempts.filter(({ exercise }) => exercise === id))

/** All attempts at one exercise; undefined where there was none. */
export const summariseAttempts = (entries: Iterable<Entry>, exercise: string): ExerciseSummary | undefined => {
  const attempts = ofKind([...entries], 'attempted').filter((entry) => entry.exercise === exercise)
  return attempts.length === 0 ? undefined : bestOf(attempts)
}

const latestByLab = (receipts: readonly EntryOf<'receipt'>[]): readonly EntryOf<'receipt'>[] => {
  const finished = receipts.toSorted((a, b) => (a.receipt.finishedAt < b.receipt.finishedAt ? -1 : 1))
  return [...new Map(finished.map((entry) => [entry.receipt.lab, entry])).values()].reverse()
}

/** What is known, from everything that happened. The order of the entries does not matter. */
export const summarise = (entries: readonly Entry[], chapters: readonly Chapter[]): Summary => {
  const answers = ofKind(standing(entries), 'answered')
  const latest = new Map(answers.map((answer) => [answerKey(answer.question, answer.hash), answer]))
  const today = new Set(chapters.flatMap(({ questions }) => questions.map(({ id, hash }) => answerKey(id, hash))))
  const lastRead = ofKind(entries, 'read').at(-1)
  return {
    chapters: chapters.map(({ path, title, questions }) => {
      const given = questions.flatMap(({ id, hash }) => latest.get(answerKey(id, hash)) ?? [])
      return { path, title, total: questions.length, answered: given.length, right: given.filter(({ right }) => right).length }
    }),
    outdated: answers.filter(({ question, hash }) => !today.has(answerKey(question, hash))).length,
    calibration: calibrate(answers),
    exercises: byExercise(ofKind(entries, 'attempted')).map(bestOf),
    receipts: latestByLab(ofKind(entries, 'receipt')),
    ...(lastRead && { lastRead }),
  }
}
