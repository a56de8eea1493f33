import { counted, figure } from '../texts'

/** What the page of drills says. */
export const TEXTS = {
  title: 'Practice',
  lead: 'Questions from the whole course, a few at a time: choose, say how sure, read the reasons. Every answer enters the review.',
  toReview: 'What is due today stands in the review.',

  what: 'What to ask',
  weak: 'Weak points first',
  weakNote: 'Confident errors, then other errors, then what was never asked, then what was asked longest ago.',
  byChapter: 'A topic',
  byPrinciple: 'A principle',
  chapter: 'Topic',
  principle: 'Principle',
  many: 'How many',
  available: (pool: number, size: number) =>
    pool === 0
      ? 'No question asks about this yet.'
      : pool < size
        ? `There ${pool === 1 ? 'is' : 'are'} ${counted(pool, 'question')}: all of them are asked.`
        : `Drawn from ${counted(pool, 'question')}.`,
  start: 'Start',
  howPrinciples: 'Which question belongs to which principle',
  principlesNote:
    'A question belongs to the principles of the rules that prove its answer. Where no rule proves it, it belongs to those of its chapter:',
  none: 'none',
  chapterHead: 'Chapter',
  principlesHead: 'Principles',

  running: (name: string, round: number) => (round === 0 ? name : `${name}: what was missed`),
  leave: 'Leave this drill',

  done: (right: number, count: number) => `${figure(right)} of ${figure(count)} right`,
  allRight: 'Nothing was missed.',
  missed: (count: number) => `${counted(count, 'question was', 'questions were')} missed.`,
  confidence: 'How sure, and how often right',
  met: 'Beliefs behind what was missed',
  belief: 'Belief',
  instead: 'What is true instead',
  retry: (count: number) => `Ask what was missed (${figure(count)})`,
  retryNote: 'Of each concept that was missed another question is asked where there is one.',
  again: 'Another drill',
} as const
