import type { PatchOperation } from '../architecture/patch'
import { partnersOf } from './question-parts'
import type { Level, Question, QuestionKind, QuestionOf } from './question-schema'

/** A source with the day on which somebody last looked, YYYY-MM-DD. */
export interface PageSource {
  readonly title: string
  readonly url: string
  readonly checked: string
}

interface PageCommon {
  readonly id: string
  /** See `markingHash`. */
  readonly hash: string
  readonly level: Level
  /** Text with `code` and **strong**, like every text here. */
  readonly stem: string
  readonly sources: readonly PageSource[]
}

/** Kinds that are answered by choosing from their options, or by putting them in order. */
export type ListKind = Exclude<QuestionKind, 'match' | 'numeric' | 'fix-the-json' | 'open'>

export interface PageListQuestion extends PageCommon {
  readonly kind: ListKind
  /** Of a true-false question: the statement that each option judges. */
  readonly claim?: string
  readonly options: readonly {
    readonly text: string
    readonly reason: string
    readonly right?: true
    readonly misconception?: string
  }[]
  /** Of an order question. */
  readonly misconception?: string
}

export interface PageMatchQuestion extends PageCommon {
  readonly kind: 'match'
  /** `partner`: which of the partners is right, from 0. */
  readonly options: readonly { readonly text: string; readonly reason: string; readonly partner: number }[]
  /** In the order of the file. One that fits nothing has a reason. */
  readonly partners: readonly { readonly text: string; readonly reason?: string }[]
  readonly misconception: string
}

export interface PageNumericQuestion extends PageCommon {
  readonly kind: 'numeric'
  readonly answer: number
  readonly unit: string
  readonly tolerance: number
  readonly formula: string
  readonly reason: string
  readonly wrong: readonly {
    readonly value: number
    readonly reason: string
    readonly misconception: string
    readonly formula?: string
  }[]
}

export interface PageFixQuestion extends PageCommon {
  readonly kind: 'fix-the-json'
  /** Name of the broken design. */
  readonly design: string
  readonly rule: string
  readonly keeps: readonly string[]
  readonly solution: readonly PatchOperation[]
  readonly reason: string
  readonly mistakes: readonly { readonly patch: readonly PatchOperation[]; readonly reason: string; readonly misconception: string }[]
}

export interface PageOpenQuestion extends PageCommon {
  readonly kind: 'open'
  readonly concepts: readonly { readonly name: string; readonly says: readonly string[]; readonly reason: string }[]
  readonly model: string
  readonly misconception?: string
}

/** A question as a page gets it. It can be marked as it stands; only an edit of a design needs the design and the grader too. */
export type PageQuestion = PageListQuestion | PageMatchQuestion | PageNumericQuestion | PageFixQuestion | PageOpenQuestion

interface Resolved {
  readonly hash: string
  readonly sources: readonly PageSource[]
  /** The words for a place in the question's design. */
  readonly labelOf: (pointer: string) => string
}

/** What a page needs of a question, with everything looked up that the question only names. */
export const pageQuestion = (question: Question, { hash, sources, labelOf }: Resolved): PageQuestion => {
  const { id, level, stem } = question
  const common = { id, hash, level, stem, sources }
  switch (question.kind) {
    case 'match':
      return { ...common, ...matchOf(question) }
    case 'numeric': {
      const { kind, answer, unit, tolerance, formula, reason, wrong } = question
      return { ...common, kind, answer, unit, tolerance, formula, reason, wrong }
    }
    case 'fix-the-json': {
      const { kind, design, rule, keeps = [], solution, reason, mistakes } = question
      return { ...common, kind, design, rule, keeps, solution, reason, mistakes }
    }
    case 'open': {
      const { kind, concepts, model, misconception } = question
      return { ...common, kind, concepts, model, ...(misconception === undefined ? {} : { misconception }) }
    }
    case 'true-false': {
      const options = question.options.map(({ says, text, ...option }) => ({ text: `**${says ? 'True' : 'False'}**, ${text}`, ...option }))
      return { ...common, kind: question.kind, claim: question.claim, options }
    }
    case 'order':
      return { ...common, kind: question.kind, options: question.options, misconception: question.misconception }
    default:
      return {
        ...common,
        kind: question.kind,
        options: question.options.map((option) => ('at' in option ? labelled(option, labelOf(option.at)) : option)),
      }
  }
}

const labelled = (
  { at: _, ...option }: { readonly at: string; readonly reason: string; readonly right?: true; readonly misconception?: string },
  text: string,
) => ({
  text,
  ...option,
})

const matchOf = (question: QuestionOf<'match'>): Pick<PageMatchQuestion, 'kind' | 'options' | 'partners' | 'misconception'> => {
  const { kind, misconception, extra = [] } = question
  const partners = partnersOf(question)
  const reasonOf = (text: string) => extra.find((one) => one.text === text)?.reason
  return {
    kind,
    misconception,
    options: question.options.map(({ text, match, reason }) => ({ text, reason, partner: partners.indexOf(match) })),
    partners: partners.map((text) => {
      const reason = reasonOf(text)
      return reason === undefined ? { text } : { text, reason }
    }),
  }
}
