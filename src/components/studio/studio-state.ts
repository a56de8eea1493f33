import type { ParseResult, Problem } from '../../architecture/problem'
import { changeBetween, type Span } from '../../architecture/text-change'
import type { Gain } from '../../grader/gains'
import type { Grade } from '../../grader/grade'
import { EMPTY_HISTORY, type History, remember, rememberTyping, stepBack, stepForward } from './history'
import { findAgain, type NumberedFinding, numberFindings } from './numbered-findings'
import { lineStarts, offsetAt } from './text-position'
import { TEXTS } from './texts'
import type { WaiverDraft } from './waiver-draft'

export type EditorKind = 'plain' | 'full'

/** Something to tell the person, until it is closed or replaced. `link` is shown to copy by hand; `offer` is an act that helps. */
export interface Notice {
  readonly tone: 'done' | 'trouble'
  readonly text: string
  readonly link?: string
  readonly offer?: 'undo' | 'download' | 'save-refused'
}

/** A grade, with the text it was given for. */
export interface Graded {
  readonly grade: Grade
  readonly text: string
  readonly findings: readonly NumberedFinding[]
  /** What would raise the score, most first. */
  readonly gains: readonly Gain[]
}

export interface StudioState {
  readonly text: string
  /** Rises with every change of the text: the sequence number of what the worker is asked and answers. */
  readonly revision: number
  readonly cursor: Span
  /** Name of the file, for the head of the editor and for the download. */
  readonly file: string
  /** The text that was opened: what a reset goes back to. */
  readonly origin: string
  readonly history: History
  readonly editor: EditorKind
  /** The last good grade. It stays while the text is invalid. */
  readonly graded: Graded | undefined
  /** The first grade since the text was opened: the ticks on the bars. */
  readonly baseline: Grade | undefined
  /** What is wrong with the text as it is now; undefined while it is valid. */
  readonly problems: { readonly list: readonly Problem[]; readonly total: number } | undefined
  /** Whether the answer for the current revision is in. */
  readonly answered: boolean
  readonly selected: number | undefined
  /** The waiver that is being written. */
  readonly waiving: WaiverDraft | undefined
  readonly notice: Notice | undefined
  /** Rises when the editor should show `cursor` and take the focus. */
  readonly jumps: number
  /** Rises when `text` was put in from outside the editor. */
  readonly opened: number
  /** Whether the text is still as the page, a link, an example or the stored draft gave it: then there is nothing to keep. */
  readonly untouched: boolean
}

export type StudioAction =
  | { readonly type: 'typed'; readonly text: string; readonly cursor: Span; readonly at: number }
  | { readonly type: 'moved'; readonly cursor: Span }
  | { readonly type: 'restored'; readonly text: string; readonly file: string; readonly origin?: string }
  | { readonly type: 'opened'; readonly text: string; readonly file: string; readonly from: 'address' | 'file'; readonly notice?: Notice }
  | {
      readonly type: 'fixed'
      readonly text: string /** The text the fix was made for. */
      readonly before: string
      readonly notice?: Notice
    }
  | { readonly type: 'reset'; readonly notice?: Notice }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }
  | {
      readonly type: 'answered'
      readonly revision: number
      readonly result: ParseResult<Grade>
      /** Left out in the first answer for a text: those of the text before stay until the second. */
      readonly gains?: readonly Gain[] | undefined
    }
  | { readonly type: 'selected'; readonly number: number | undefined }
  | { readonly type: 'drafted'; readonly draft: WaiverDraft | undefined }
  | {
      readonly type: 'jumped'
      readonly line: number
      readonly column: number
      readonly endLine?: number
      readonly endColumn?: number
      readonly number?: number
    }
  | { readonly type: 'switched'; readonly editor: EditorKind; readonly quietly?: boolean }
  | { readonly type: 'noticed'; readonly notice: Notice | undefined }

export function openStudio(text: string, file: string): StudioState {
  return {
    text,
    file,
    origin: text,
    revision: 1,
    cursor: { start: 0, end: 0 },
    history: EMPTY_HISTORY,
    editor: 'plain',
    graded: undefined,
    baseline: undefined,
    problems: undefined,
    answered: false,
    selected: undefined,
    waiving: undefined,
    notice: undefined,
    jumps: 0,
    opened: 0,
    untouched: true,
  }
}

/** Text fields know "\\n" alone; any other end of a line would move every offset after it. */
const unified = (text: string): string => text.replace(/\r\n?/g, '\n')

const entryOf = ({ text, cursor }: StudioState) => ({ text, cursor })

function withText(state: StudioState, text: string, cursor: Span, history: History): StudioState {
  if (text === state.text) return { ...state, cursor, history }
  return { ...state, text, cursor, history, revision: state.revision + 1, answered: false, untouched: false }
}

/** Where the caret belongs after a text was replaced: at the end of what changed. */
function afterChange(before: string, after: string): Span {
  const { span, insert } = changeBetween(before, after)
  const at = span.start + insert.length
  return { start: at, end: at }
}

function open(state: StudioState, { text: given, file, from, notice }: Extract<StudioAction, { type: 'opened' }>): StudioState {
  const text = unified(given)
  const same = text === state.text
  const next = withText(state, text, { start: 0, end: 0 }, same ? state.history : remember(state.history, entryOf(state)))
  return {
    ...next,
    file,
    notice,
    origin: text,
    baseline: same ? state.baseline : undefined,
    selected: undefined,
    waiving: undefined,
    opened: state.opened + 1,
    untouched: from === 'address',
  }
}

function answer(state: StudioState, { result, gains }: Extract<StudioAction, { type: 'answered' }>): StudioState {
  if (!result.ok) return { ...state, answered: true, problems: { list: result.problems, total: result.total } }
  const findings = numberFindings(result.value)
  const again = (number: number | undefined) => {
    const before = state.graded?.findings.find((one) => one.number === number)
    return before && findAgain(before.finding, findings)?.number
  }
  const waived = again(state.waiving?.number)
  return {
    ...state,
    answered: true,
    problems: undefined,
    graded: { grade: result.value, text: state.text, findings, gains: gains ?? state.graded?.gains ?? [] },
    baseline: state.baseline ?? result.value,
    selected: again(state.selected),
    waiving: state.waiving && waived !== undefined ? { ...state.waiving, number: waived } : undefined,
  }
}

function jump(state: StudioState, to: Extract<StudioAction, { type: 'jumped' }>): StudioState {
  const starts = lineStarts(state.text)
  const start = offsetAt(state.text, starts, to.line, to.column)
  const end = to.endLine === undefined ? start : offsetAt(state.text, starts, to.endLine, to.endColumn ?? 1)
  return { ...state, cursor: { start, end: Math.max(start, end) }, jumps: state.jumps + 1, selected: to.number ?? state.selected }
}

function step(state: StudioState, taken: ReturnType<typeof stepBack>): StudioState {
  if (!taken) return state
  const next = withText(state, taken.entry.text, taken.entry.cursor, taken.history)
  return { ...next, opened: next.opened + 1, notice: undefined }
}

/** The one function that may write the studio's state. Pure: time comes in with the action. */
export function reduceStudio(state: StudioState, action: StudioAction): StudioState {
  switch (action.type) {
    case 'typed': {
      if (action.text === state.text) return { ...state, cursor: action.cursor }
      const next = withText(state, action.text, action.cursor, rememberTyping(state.history, entryOf(state), action.text, action.at))
      return { ...next, notice: undefined }
    }
    case 'moved':
      return action.cursor.start === state.cursor.start && action.cursor.end === state.cursor.end
        ? state
        : { ...state, cursor: action.cursor }
    case 'restored': {
      const next = withText(state, action.text, { start: 0, end: 0 }, state.history)
      return { ...next, file: action.file, origin: action.origin ?? action.text, opened: state.opened + 1, untouched: true }
    }
    case 'opened':
      return open(state, action)
    case 'fixed': {
      if (action.before !== state.text) return { ...state, notice: { tone: 'trouble', text: TEXTS.patchFailed } }
      const history = remember(state.history, entryOf(state))
      const next = withText(state, action.text, afterChange(state.text, action.text), history)
      return { ...next, opened: state.opened + 1, selected: undefined, notice: action.notice }
    }
    case 'reset': {
      if (state.text === state.origin) return state
      const next = withText(state, state.origin, { start: 0, end: 0 }, remember(state.history, entryOf(state)))
      return { ...next, opened: state.opened + 1, selected: undefined, waiving: undefined, notice: action.notice }
    }
    case 'undone':
      return step(state, stepBack(state.history, entryOf(state)))
    case 'redone':
      return step(state, stepForward(state.history, entryOf(state)))
    case 'answered':
      return action.revision === state.revision ? answer(state, action) : state
    case 'selected':
      return { ...state, selected: action.number }
    case 'drafted':
      return { ...state, waiving: action.draft }
    case 'jumped':
      return jump(state, action)
    case 'switched':
      return { ...state, editor: action.editor, jumps: action.quietly ? state.jumps : state.jumps + 1 }
    case 'noticed':
      return { ...state, notice: action.notice }
  }
}
