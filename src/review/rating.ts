import { type Grade, Rating } from 'ts-fsrs'
import type { EntryOf } from '../progress/entry'

const RIGHT = { guess: Rating.Hard, likely: Rating.Good, sure: Rating.Easy } as const

/** How an answer rates its card: wrong → again, and right by a guess → hard, as likely → good, sure → easy. Nobody is asked to rate. */
export const ratingOf = ({ right, confidence }: Pick<EntryOf<'answered'>, 'right' | 'confidence'>): Grade =>
  right ? RIGHT[confidence] : Rating.Again
