import type { EntryKind } from '../../../progress/entry'
import type { Refusal } from '../../../progress/state'

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })
export const figure = (value: number): string => NUMBER.format(value)
export const counted = (count: number, one: string, many = `${one}s`): string => `${figure(count)} ${count === 1 ? one : many}`

const KINDS: Readonly<Record<EntryKind, readonly [string, string]>> = {
  answered: ['answer', 'answers'],
  attempted: ['attempt at an exercise', 'attempts at exercises'],
  read: ['page read', 'pages read'],
  receipt: ['lab receipt', 'lab receipts'],
  undone: ['answer taken back', 'answers taken back'],
}

const REFUSALS: Readonly<Record<Refusal['code'], string>> = {
  newer: 'Another tab runs a newer version of this site. Reload the page and do it again.',
  invalid: 'That does not have the form of progress. Nothing was changed.',
  quota: 'The storage of this browser is full. Nothing was changed. Export the progress, then make room and do it again.',
  failed: 'The browser could not write. Nothing that was there is lost. Reload the page and do it again.',
}

const megabytes = (bytes: number): string => (bytes < 100_000 ? `${figure(bytes / 1000)} kB` : `${figure(bytes / 1_000_000)} MB`)

/** Everything the page of progress says. */
export const TEXTS = {
  title: 'Progress',
  lead: 'What this browser has kept of the work in the course. Nothing is sent anywhere, and nobody else has a copy.',
  reading: 'Reading what is kept.',
  refused: (refusal: Refusal) => REFUSALS[refusal.code],

  tryAgain: 'Try again',
  missing: (count: number) =>
    `${counted(count, 'entry', 'entries')} that this browser had kept cannot be found. An export from before brings back what stands in it: import it below.`,
  seen: 'Take note',

  known: 'What is known',
  nothing: 'Nothing yet. Answers to questions, chapters that were read, attempts at exercises and receipts of labs appear here.',
  toCourse: 'Open the course',
  goOn: 'Last read:',
  questions: 'Questions',
  chapter: 'Chapter',
  answered: 'Answered',
  right: 'Right',
  of: (count: number, total: number) => `${figure(count)} of ${figure(total)}`,
  outdated: (count: number) =>
    `${counted(count, 'answer')} to questions that have changed since or are gone: kept, exported, and not counted above.`,
  calibration: 'How sure, and how often right',

  practised: 'What is still there today',
  days: (count: number) => `Questions were answered on ${counted(count, 'day')} so far.`,
  dueToday: (count: number) =>
    count === 0 ? 'Nothing is due for review today.' : `${counted(count, 'question is', 'questions are')} due for review today.`,
  toReview: 'Today’s review',
  toDrills: 'Drills by topic',
  principle: 'Principle',
  mastery: 'Mastery',
  masteryNote:
    'Mastery is the mean chance of recalling the questions of a principle or a chapter today, as the schedule of the review estimates it. A question that was never answered, or wrongly the last time, counts as 0, and below three questions nothing is said.',
  tooFewQuestions: (count: number) => (count === 0 ? 'no question yet' : `${counted(count, 'question')}, too few`),

  exercises: 'Exercises',
  exercise: 'Exercise',
  best: 'Best score',
  requirements: 'Requirements',
  attempts: 'Attempts',
  passed: 'Passed',
  open: 'Open',
  noScore: 'none',
  labs: 'Labs',
  lab: 'Lab',
  checks: 'Checks passed',
  ranOn: 'Ran on',
  finished: 'Finished',
  receiptNote:
    'A receipt says what a lab’s verify wrote. Its checksum finds a slip and an edit by hand; it is no signature, so nothing that counts for others may rest on it.',

  kept: 'Where it is kept',
  place: 'Place',
  inBrowser: 'This browser on this device, in IndexedDB',
  inMemory: 'In the memory of this tab only',
  amount: 'Amount',
  entries: (count: number) => counted(count, 'entry', 'entries'),
  used: (bytes: number) => `this site uses ${megabytes(bytes)}`,
  staying: 'Staying',
  persisted: 'The browser has agreed to keep it until it is erased.',
  notPersisted:
    'The browser may remove it when the device runs out of space. Safari removes it after seven days of use without a visit here (checked 2026-11).',
  staysUnknown: 'This browser does not say.',
  persist: 'Ask the browser to keep it',
  persistDone: 'The browser has agreed to keep the progress.',
  persistRefused: 'The browser did not agree. It decides by itself, often after more visits; an export is safe either way.',

  take: 'Take it along',
  takeLead: 'An export is one JSON file with everything. Importing it elsewhere adds what is missing there and changes nothing else.',
  export: 'Export',
  exported: (count: number) => `Exported ${counted(count, 'entry', 'entries')}.`,
  import: 'Import a file',
  drop: 'An export or the receipt of a lab can also be dropped here.',
  dropNow: 'Drop the file to look at it',
  dropMany: 'Several files were dropped. The first was looked at.',
  notImported: 'Nothing was changed.',
  unreadable: (file: string) => `${file} could not be read. It may have been moved or changed since it was chosen.`,
  tooLarge: (file: string, mebibytes: number) =>
    `${file} is larger than ${mebibytes} MiB, so it is no export. Choose a file that Export wrote.`,
  notText: (file: string) => `${file} is not a text file, so it is no export. Choose a file that Export wrote.`,
  partMissing: 'A part of this page could not be loaded. Reload the page and do it again.',

  dryRun: (file: string) => `What importing ${file} would do`,
  adds: (kind: EntryKind, count: number) => counted(count, ...KINDS[kind]),
  addsNothing: 'Nothing would change: everything in this file is here already.',
  willAdd: 'It adds',
  alreadyHere: (count: number) => `${counted(count, 'entry is', 'entries are')} here already: nothing changes there.`,
  differing: (count: number) => `${counted(count, 'entry differs', 'entries differ')} from what is here. What is here stays.`,
  backupFirst: 'A backup of what is here is made first.',
  merge: 'Import',
  cancel: 'Leave it',
  merged: (count: number) => `Imported ${counted(count, 'entry', 'entries')}. The backup from before stands below.`,
  receiptKept: (title: string) => `The receipt of the lab ${title} is kept.`,
  receiptKnown: (title: string) => `The receipt of the lab ${title} was here already.`,

  backups: 'Backups from before imports',
  backup: (at: string) => `Download the backup of ${at}`,

  damaged: 'What cannot be read',
  damagedLead: (count: number) =>
    count === 1
      ? 'One value in the storage of this browser cannot be read. It stays where it is and nothing is written over it. The file has it as it stands.'
      : `${figure(count)} values in the storage of this browser cannot be read. They stay where they are and nothing is written over them. The file has them as they stand.`,
  downloadDamaged: 'Download what cannot be read',

  erase: 'Erase',
  eraseLead:
    'Removes all progress from this browser: entries, backups, and what cannot be read. Exported files stay, and so do drafts of designs and drills in other open tabs.',
  eraseAll: 'Erase everything',
  eraseAsk: 'Erase everything?',
  eraseWhat: (count: number) =>
    `${counted(count, 'entry', 'entries')} will be gone from this browser. Only an export brings back what was in it.`,
  exportFirst: 'Export first',
  eraseNow: 'Erase',
  keep: 'Keep it',
  erased: 'Everything is erased.',
} as const
