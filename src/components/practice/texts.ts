import type { Calibration } from '../../progress/calibration'

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
export const figure = (value: number): string => NUMBER.format(value)
export const counted = (count: number, one: string, many = `${one}s`): string => `${figure(count)} ${count === 1 ? one : many}`

const MARKED: Readonly<Record<Calibration['confidence'], string>> = { sure: 'sure', likely: 'likely', guess: 'a guess' }
const SAID: Readonly<Record<Calibration['confidence'], string>> = { sure: 'Sure', likely: 'Likely', guess: 'A guess' }

/** What drills and review say alike. */
export const PRACTICE_TEXTS = {
  loading: 'The question is being fetched.',
  failed: 'The question could not be fetched.',
  tryAgain: 'Try again',
  choose: 'choose',
  toSure: 'leads to how sure',
  goOn: 'goes on',
  next: 'Next question',
  last: 'See how it went',

  said: (confidence: Calibration['confidence']) => SAID[confidence],
  share: ({ answers, right }: Calibration) => `${figure((right / answers) * 100)} %, ${figure(right)} of ${figure(answers)}`,
  tooFew: ({ answers }: Calibration) => (answers === 0 ? 'no answer' : `${counted(answers, 'answer')}, too few for a share`),
  reading: (shown: Calibration | undefined, least: number) =>
    shown === undefined
      ? `A share is shown from ${least} answers on.`
      : `Of ${figure(shown.answers)} answers marked ${MARKED[shown.confidence]}, ${figure(shown.right)} ${shown.right === 1 ? 'was' : 'were'} right.`,
  asTable: 'As a table',
  head: ['Said', 'Answers', 'Right', 'Share right'],
  none: '–',
} as const
