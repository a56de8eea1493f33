import { longDate } from '../../lesson/dates'
import { counted, figure } from '../texts'

const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long' })

/** What the page of the day's review says. */
export const TEXTS = {
  title: 'Review',
  lead: 'What was answered once comes back, a few questions a day. A schedule spreads them so that no day gets too long; it is computed in this browser from the answers that are kept here.',
  reading: 'Reading what is kept.',
  partMissing: 'A part of this page could not be loaded. Reload the page and do it again.',
  toDrills: 'Drills by topic',
  toProgress: 'Progress',

  today: 'Today',
  due: (count: number) => (count === 0 ? 'Nothing is due.' : `${counted(count, 'question is', 'questions are')} due.`),
  fresh: (count: number) => (count === 0 ? '' : `${counted(count, 'new one', 'new ones')} can come in.`),
  nextOn: (day: string, isToday: boolean) =>
    isToday ? 'The next one is due later today.' : `The next one is due on ${WEEKDAY.format(new Date(`${day}T12:00`))}, ${longDate(day)}.`,
  noCards: 'No question has been answered yet, so nothing can come back. Let new ones in below, or answer some in a chapter or a drill.',
  start: (count: number) => `Start: ${counted(count, 'question')}`,
  newCards: 'New questions a day',
  newNote: 'Questions that are answered for the first time in a chapter or a drill count towards them.',
  answered: (count: number) => `${counted(count, 'question')} answered in this sitting.`,

  running: 'Today’s review',
  leave: 'Stop here',
  next: 'Next question',
  finish: 'See what is left',
  undo: 'Take back the last answer',
  undone: 'The last answer is taken back: the schedule is as it was before it, and the question is asked again.',

  forecast: 'The next 14 days',
  forecastNote: 'Questions that fall due on each day if none is answered before. New ones come on top.',
  day: 'Day',
  questions: 'Questions due',
  asTable: 'As a table',
  total: (count: number) => `${counted(count, 'question')} in 14 days.`,
  bar: (day: string, count: number) => `${longDate(day)}: ${figure(count)}`,

  how: 'How the schedule is made',
  rules: [
    'Nobody has to rate anything: a wrong answer counts as “again”, a right guess as “hard”, right and likely as “good”, right and sure as “easy”.',
    'The schedule is FSRS-6 as the library ts-fsrs has it, with its published weights. A question is due when the chance of recalling it has fallen to 90 %, after a year at the latest.',
    'The schedule is there to manage the load. Nothing here says that growing distances teach better than even ones.',
    'Every question that is answered once, in a chapter, a drill or here, comes back. Confident errors come first.',
    'A second answer within six hours changes nothing here: the reasons are still in mind.',
    'A question that is edited starts anew; all others keep their history.',
  ],
} as const
