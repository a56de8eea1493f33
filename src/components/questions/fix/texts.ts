import type { PatchOperation } from '../../../architecture/patch'
import type { FixMark, Way } from '../../../quizzes/mark-fix'

type Graded = Extract<FixMark, { kind: 'graded' }>

const value = (of: unknown): string => JSON.stringify(of, null, 1).replace(/\n */g, ' ')

const figure = (score: number | null): string => (score === null ? 'no score' : String(score))

const STATES: Readonly<Record<Exclude<Graded['state'], 'pass' | 'fail'>, (rule: string) => string>> = {
  waived: (rule) => `Take the waiver out and mend the cause: ${rule} still finds it.`,
  'not-applicable': (rule) => `Leave in place what ${rule} looks at: with nothing to check, nothing is mended.`,
}

/** Everything a question that asks for an edit says that does not come from the bank. */
export const TEXTS = {
  hint: 'Edit the design until it holds, then say how sure you are. The grader marks it after that.',
  open: 'Open the design',
  opening: 'Loading the design and its grader …',
  failed: 'The design could not be loaded. Check the connection, then open it again.',
  first: 'Change the design, then say how sure you are.',
  checking: 'Reading the text …',
  invalid: (count: number) => `${count === 1 ? 'One thing keeps' : `${count} things keep`} the text from being a design:`,
  valid: 'The text is a valid design.',
  unchanged: 'The design as it was given.',
  slow: 'Reading this text took longer than 5 s and was stopped. The text is kept. Change it and it is read again.',
  crashed: 'The grader stopped on this text and was started again. The text is kept. Change it and it is read again.',
  line: (line: number) => `Line ${line}: `,
  keys: 'Tab leaves the editor. Ctrl+Z undoes. F8 goes to what keeps the text from being a design.',
  startOver: 'Start over',

  right: (rule: string, { scoreBefore, scoreAfter }: Graded) =>
    `${rule} passes, and what has to stay is there. The score goes from ${figure(scoreBefore)} to ${figure(scoreAfter)}.`,
  state: (state: Exclude<Graded['state'], 'pass' | 'fail'>, rule: string) => STATES[state](rule),
  lost: (pointers: readonly string[]) => `Put back what has to stay: ${pointers.join(', ')}.`,
  cutOff: ({ from, to }: Way) => `Let ${from} reach ${to}, directly or over a channel: without that it cannot do its work.`,
  score: ({ scoreBefore, scoreAfter }: Graded) => `Keep the score: it was ${figure(scoreBefore)} and is ${figure(scoreAfter)} now.`,
  stillFound: 'Still found.',
  isNew: 'New.',
  yours: 'Your edit',
  why: 'What mends it',
  mended: 'Your edit mends it.',
  notYet: 'Not mended yet.',
  tempting: 'Tempting, and no mend',
  showSolution: 'Show a solution',
  solution: 'A solution, as a JSON Patch',
  patch: (patch: readonly PatchOperation[]) =>
    patch.map((one) => (one.op === 'remove' ? `remove ${one.path}` : `${one.op} ${one.path}\n  ${value(one.value)}`)).join('\n'),
} as const
