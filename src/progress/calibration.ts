import type { EntryOf } from './entry'

type Confidence = EntryOf<'answered'>['confidence']

/** How often answers given with some confidence were right. */
export interface Calibration {
  readonly confidence: Confidence
  readonly answers: number
  readonly right: number
}

/** Three counts: sure, likely, guess. */
export const calibrate = (answers: readonly { readonly right: boolean; readonly confidence: Confidence }[]): readonly Calibration[] =>
  (['sure', 'likely', 'guess'] as const).map((confidence) => {
    const said = answers.filter((answer) => answer.confidence === confidence)
    return { confidence, answers: said.length, right: said.filter(({ right }) => right).length }
  })
