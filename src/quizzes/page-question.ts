import type { Level, Question, QuestionKind } from './question-schema'

/** A source with the day on which somebody last looked, YYYY-MM-DD. */
export interface PageSource {
  readonly title: string
  readonly url: string
  readonly checked: string
}

/** A question as a page gets it. It can be marked as it stands. */
export interface PageQuestion {
  readonly id: string
  /** See `markingHash`. */
  readonly hash: string
  readonly kind: QuestionKind
  readonly level: Level
  /** Text with `code` and **strong**, like every text here. */
  readonly stem: string
  readonly options: readonly {
    readonly text: string
    readonly reason: string
    readonly right?: true
    readonly misconception?: string
  }[]
  readonly misconception?: string
  readonly sources: readonly PageSource[]
}

interface Resolved {
  readonly hash: string
  readonly sources: readonly PageSource[]
  /** The words for a place in the question's design. */
  readonly labelOf: (pointer: string) => string
}

/** What a page needs of a question, with everything looked up that the question only names. */
export const pageQuestion = (question: Question, { hash, sources, labelOf }: Resolved): PageQuestion => {
  const { id, kind, level, stem } = question
  const misconception = question.kind === 'order' ? { misconception: question.misconception } : {}
  const options = question.options.map((option) => ('at' in option ? labelled(option, labelOf(option.at)) : option))
  return { id, hash, kind, level, stem, options, ...misconception, sources }
}

const labelled = (
  { at: _, ...option }: { readonly at: string; readonly reason: string; readonly right?: true; readonly misconception?: string },
  text: string,
) => ({
  text,
  ...option,
})
