import type { Question, QuestionOf } from './question-schema'

type Path = readonly (string | number)[]

/** Something to choose, match or name, or a value that people get: what no question may have twice. */
export interface QuestionPart {
  readonly path: Path
  /** What a learner reads of it. Of a place in a design and of an edit, what stands for it in the file. */
  readonly text: string
  /** Whether the text is prose, and no pointer, number or patch. */
  readonly isProse: boolean
  /** What sets it apart from a part with the same text; parts of another scope may say the same. */
  readonly scope: string
}

const part = (path: Path, text: string, scope = ''): QuestionPart => ({ path, text, isProse: true, scope })
const thing = (path: Path, text: string): QuestionPart => ({ path, text, isProse: false, scope: '' })

/** The different partners of a match question, the right ones first, in the order of the file, then those that fit nothing. */
export const partnersOf = ({ options, extra = [] }: QuestionOf<'match'>): readonly string[] => [
  ...new Set(options.map(({ match }) => match)),
  ...extra.map(({ text }) => text),
]

const matchParts = ({ options, extra = [] }: QuestionOf<'match'>): readonly QuestionPart[] => {
  const isFirst = ({ match }: { match: string }, index: number) => options.findIndex((one) => one.match === match) === index
  const partners = options.flatMap((option, index) =>
    isFirst(option, index) ? [part(['options', index, 'match'], option.match, 'partner')] : [],
  )
  return [
    ...options.map(({ text }, index) => part(['options', index, 'text'], text)),
    ...partners,
    ...extra.map(({ text }, index) => part(['extra', index, 'text'], text, 'partner')),
  ]
}

/** Everything of a question that must differ from the rest of it, in the order of the file. */
export const questionParts = (question: Question): readonly QuestionPart[] => {
  switch (question.kind) {
    case 'match':
      return matchParts(question)
    case 'true-false':
      return question.options.map(({ text, says }, index) => part(['options', index, 'text'], text, String(says)))
    case 'numeric':
      return question.wrong.map(({ value }, index) => thing(['wrong', index, 'value'], String(value)))
    case 'fix-the-json':
      return question.mistakes.map(({ patch }, index) => thing(['mistakes', index, 'patch'], JSON.stringify(patch)))
    case 'open':
      return question.concepts.flatMap(({ name, says }, index) => [
        part(['concepts', index, 'name'], name),
        ...says.map((phrase, number) => part(['concepts', index, 'says', number], phrase, 'says')),
      ])
    default:
      return question.options.map((option, index) =>
        'at' in option ? thing(['options', index, 'at'], option.at) : part(['options', index, 'text'], option.text),
      )
  }
}

/** Every reason that a question gives, and where. */
export const questionReasons = (question: Question): readonly { readonly path: Path; readonly reason: string }[] => {
  const of = (key: string, list: readonly { readonly reason: string }[]) =>
    list.map(({ reason }, index) => ({ path: [key, index, 'reason'], reason }))
  const own = 'reason' in question ? [{ path: ['reason'], reason: question.reason }] : []
  switch (question.kind) {
    case 'match':
      return [...of('options', question.options), ...of('extra', question.extra ?? [])]
    case 'numeric':
      return [...own, ...of('wrong', question.wrong)]
    case 'fix-the-json':
      return [...own, ...of('mistakes', question.mistakes)]
    case 'open':
      return of('concepts', question.concepts)
    default:
      return of('options', question.options)
  }
}

/** Every misconception that a question names, and where. */
export const questionMisconceptions = (question: Question): readonly { readonly path: Path; readonly misconception: string }[] => {
  const of = (key: string, list: readonly { readonly misconception?: string | undefined }[]) =>
    list.flatMap(({ misconception }, index) =>
      misconception === undefined ? [] : [{ path: [key, index, 'misconception'], misconception }],
    )
  switch (question.kind) {
    case 'order':
    case 'match':
    case 'open':
      return question.misconception === undefined ? [] : [{ path: ['misconception'], misconception: question.misconception }]
    case 'numeric':
      return of('wrong', question.wrong)
    case 'fix-the-json':
      return of('mistakes', question.mistakes)
    default:
      return of('options', question.options)
  }
}
