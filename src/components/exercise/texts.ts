import { figure } from '../studio/texts'

const of = (held: number, total: number): string => (held === total ? `All ${figure(total)}` : `${figure(held)} of ${figure(total)}`)

/** Everything the pages of exercises say besides the exercises themselves, in one place. */
export const TEXTS = {
  exercises: 'Exercises',
  listLead:
    'Each exercise is a system with something wrong in it, and a list of what it must be able to do. The design is changed in the editor, checked in this browser, and compared with a model after the first check.',
  minutes: (minutes: number) => `about ${figure(minutes)} minutes`,
  asks: (must: number) => `${figure(must)} requirements`,
  startsAt: (score: number | null) => (score === null ? 'starts without a grade' : `starts at ${figure(score)} of 100`),

  must: 'It must',
  unchanged: 'Leave `context`, the `rps` of clients and `externals` as given',
  attempt: (count: number) => `attempt ${figure(count)}`,
  check: 'Check the design',
  checking: 'Checking',
  notValid: 'The design is checked once the text is valid. What is wrong with it stands below.',
  passed: 'Passed.',
  notPassed: 'Not passed.',
  held: (held: number, total: number) => `${of(held, total)} hold.`,
  before: (passed: boolean, held: number, total: number) =>
    passed ? 'Passed on an earlier visit.' : `The best attempt of earlier visits held ${of(held, total).toLowerCase()}.`,
  stale: 'The design has changed since.',
  showPlace: 'Show in the editor',
  showOpen: (count: number) => (count === 1 ? 'Show the other open one' : `Show the other ${figure(count)} open ones`),
  showLess: 'Show the first three',
  holding: (count: number) => (count === 1 ? 'One holds' : `${figure(count)} hold`),
  belowHundred: (score: number) =>
    `The grade is ${figure(score)}. Findings that the exercise does not ask about stand below; the models have none.`,

  hints: 'Hints',
  hintDepths: ['Where to look', 'What to do there', 'Nearly the text'] as const,
  noHint: 'Three depths: where to look, what to do there, nearly the text.',
  showHint: (shown: number) => ['Show a hint', 'Show more', 'Show nearly the text'][shown] ?? '',
  hintsShown: (shown: number) => `${figure(shown)} of 3`,

  compare: 'Compare with a model',
  compareLater: 'After the first check.',
  hideModels: 'Hide the models',
  modelsLoading: 'Loading the models.',
  modelsFailed: 'The models could not be loaded. Reload the page to try again; the draft is kept.',
  model: 'Model',
  here: 'This design',
  itsText: 'The model as text',
  does: 'What it does',
  better: 'When it is better',
  costs: 'What it costs',
  figures: 'The two designs in figures',
  figureNames: {
    services: 'Services',
    stores: 'Stores',
    sharedStores: 'Stores with two users or more',
    waitingCalls: 'Calls between services that wait',
    longestChain: 'Longest chain of such calls',
    deliveries: 'Queues that services take from',
    parts: 'Parts in all',
  },
  noDesign: 'The text has to be valid before its picture can stand here.',

  next: 'What to do next',
} as const
