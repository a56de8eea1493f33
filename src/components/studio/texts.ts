import type { Evidence, Severity } from '../../grader/grade'

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 })
/** 20000 → "20,000". */
export const figure = (value: number): string => NUMBER.format(value)

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
/** "2027-02-26" → "26 February 2027". */
const dayOf = (date: string): string => DAY.format(new Date(`${date}T00:00:00Z`))
/** What a waiver accepts: "shared-database on billing". */
const waiverNamed = (rule: string, on: string): string => (on === '*' ? `all findings of ${rule}` : `${rule} on ${on}`)

const plural = (count: number, one: string, many = `${one}s`): string => `${figure(count)} ${count === 1 ? one : many}`
const joined = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join(', ')

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Info' }

export const EVIDENCE_TITLES: Readonly<Record<Evidence['kind'], string>> = {
  numbers: 'The numbers',
  path: 'The path',
  cycle: 'The cycle',
  members: 'Who is involved',
}

/** Everything the studio says, in one place. */
export const TEXTS = {
  title: 'Playground',
  lead: 'Paste, import or write an architecture. It is drawn and graded while it is typed, in this browser; nothing is sent anywhere.',

  undo: 'Undo',
  redo: 'Redo',
  reset: 'Reset',
  startOver: 'Start over',
  startedOver: 'Back to the design of the exercise. Undo brings the text before it back.',
  import: 'Import a file',
  download: 'Download',
  share: 'Share',
  close: 'Close',
  resetDone: 'Back to the text that was opened. Undo brings the changes back.',
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  nothingToReset: 'The text is as it was opened.',
  undoOffer: 'Undo',
  downloadOffer: 'Download the file instead',

  editorPlain: 'Plain editor',
  editorFull: 'Full editor',
  editorLabel: (file: string) => `Architecture, ${file}`,
  editorPart: (file: string, from: number, lines: number) => `Architecture, ${file}, from line ${from} of ${lines}`,
  editorChoice: 'Editor',
  fullEditorHint: 'The full editor completes names and offers fixes in place (about 1 MB, loaded once).',
  fullEditorLoading: 'Loading the full editor. The plain one works meanwhile.',
  fullEditorFailed: 'The full editor could not be loaded. The plain editor has the same text and the same grade.',
  plainKeys: 'Tab leaves the editor. F8 goes to the next finding, Shift+F8 to the one before.',
  fullKeys:
    'Tab indents. Ctrl+M (Ctrl+Shift+M on macOS) makes Tab leave the editor. F8 goes to the next finding, Shift+F8 to the one before.',
  cursorAt: (line: number, column: number) => `Line ${figure(line)}, column ${figure(column)}`,
  valid: 'Valid, version 1',
  invalid: (total: number) => `Not valid: ${plural(total, 'problem')}`,
  checking: 'Checking',
  dropHere: 'Drop the file to open it',

  diagram: 'Diagram',
  diagramWaits: 'The picture follows the first grade.',
  diagramLoading: 'Loading the picture.',
  diagramFailed: 'The picture could not be loaded. The table shows the same parts and links.',
  picture: 'Picture',
  table: 'Table',
  tableLabel: 'Parts and links as tables',
  asOfLastValid: 'as of the last valid text',

  grade: 'Grade',
  grading: 'Grading the design.',
  gradedBefore: (score: number | null) => `when opened: ${score ?? 'none'}`,
  outOf: 'of 100.',
  noScore: 'No score.',
  noScoreWhy: 'There is no service yet, or nothing that a rule could weigh.',
  cappedBefore: 'At most 59 while',
  cappedAfter: (count: number) => (count === 1 ? 'stands.' : 'stand.'),
  notApplicable: 'not applicable',
  scoreNote: 'Three quarters of the mean, one quarter of the lowest. A tick marks the score when the text was opened.',
  scoreNoteFirst: 'Three quarters of the mean, one quarter of the lowest.',

  gains: (count: number) => (count === 1 ? 'What would raise the score' : 'What would raise the score most'),
  toFinding: (number: number, rule: string) => `Finding ${number}, the first of ${rule}`,
  withoutCeiling: 'without the ceiling:',
  gainsCeiling: 'The ceiling of 59 stays until every rule that holds it is mended or waived.',
  gainsNote: 'Each line scores the design again as if that rule held; findings that a mend opens or closes elsewhere are not foreseen.',

  findings: 'Findings',
  fixFirst: 'Fix these first',
  nothingFound: 'Nothing to fix',
  nothingFoundWhy: 'Every rule that applies to this design holds.',
  counts: (error: number, warning: number, info: number, waived: number) =>
    joined([
      error > 0 && plural(error, 'error'),
      warning > 0 && plural(warning, 'warning'),
      info > 0 && `${figure(info)} info`,
      waived > 0 && `${figure(waived)} waived`,
    ]) || 'no findings',
  showOthers: (count: number) => (count === 1 ? 'Show the other one' : `Show the other ${figure(count)}`),
  showThree: 'Show the first three',
  limits: 'The grader reads the file. It cannot know whether the timeouts fit the real traffic.',
  next: 'Next:',
  line: (line: number) => `line ${figure(line)}`,
  lineOf: (line: number, claim: string) => `line ${figure(line)}: ${claim}`,
  holdsGrade: 'holds the grade at 59',
  waived: 'Waived',
  waivedTitle: (count: number) => `Accepted by waivers: ${figure(count)}`,
  waivedUntil: (on: string, until: string) =>
    on === '*' ? `Accepted with all findings of the rule until ${dayOf(until)}:` : `Accepted on ${on} until ${dayOf(until)}:`,
  takeBack: 'Take the waiver back',
  takeBackOf: (rule: string, on: string) => `Take the waiver back: ${waiverNamed(rule, on)}`,
  tookBack: (rule: string, on: string) =>
    `The waiver of ${waiverNamed(rule, on)} is taken back. Its findings count again; undo brings it back.`,
  staleTitle: (count: number) => (count === 1 ? 'A waiver that accepts nothing' : 'Waivers that accept nothing'),
  waiverIdle: (rule: string, on: string, until: string) =>
    `The waiver of ${waiverNamed(rule, on)} matches no finding, so it changes nothing. A finding that appears there by ${dayOf(until)} would be accepted unseen.`,
  waiverExpired: (rule: string, on: string, until: string) =>
    `The waiver of ${waiverNamed(rule, on)} ended on ${dayOf(until)}. What it accepted counts again.`,
  removeWaiver: 'Remove the waiver',
  removeWaiverOf: (rule: string, on: string) => `Remove the waiver: ${waiverNamed(rule, on)}`,
  waiverRemoved: (rule: string, on: string) => `The waiver of ${waiverNamed(rule, on)} is removed. Undo brings it back.`,

  waive: 'Waive…',
  waiveOf: (claim: string) => `Waive: ${claim}`,
  waiveLead: 'A waiver accepts the finding: it stays listed with its reason and counts for nothing until the date has passed.',
  waiveRequired: (rule: string) =>
    `The exercise asks that ${rule} holds without a waiver. Waiving raises the grade, and the requirement stays open.`,
  waiveReason: 'Reason',
  waiveReasonHint: '10 to 200 characters, for whoever reads the file next.',
  waiveUntil: 'Until',
  waiveUntilHint: (last: string) => `The last day it counts, at most a year ahead: ${dayOf(last)}.`,
  waiveOn: 'Accept',
  waiveScope: (on: string, findings: number) =>
    on === '*' ? `every finding of the rule (${figure(findings)})` : `${plural(findings, 'finding')} on ${on}`,
  waiveOnHint: 'Findings of the rule that appear there later are accepted too.',
  waiveTrouble: {
    short: 'The reason needs 10 characters at least.',
    long: 'The reason has more than 200 characters.',
    missing: 'The waiver needs a date.',
    past: 'The date has passed: such a waiver would count for nothing.',
    far: 'The date is more than a year ahead.',
  },
  waiveDo: 'Write the waiver',
  cancel: 'Cancel',
  waiveDone: (rule: string, on: string, until: string) =>
    `A waiver is written: ${waiverNamed(rule, on)}, until ${dayOf(until)}. Undo takes it out again.`,
  onDiagram: 'Show on the diagram',
  fixDone: (label: string) => `${label}: done. Undo brings the old text back.`,
  patchFailed:
    'Nothing was changed: the text is not the one that was graded any more. The next grade offers it again if it is still needed.',

  problems: (total: number) => (total === 1 ? 'One problem in the text' : `${figure(total)} problems in the text`),
  problemsWhy: 'The grade and the diagram are those of the last valid text.',
  problemsFirst: 'The design can be graded once the text is valid.',
  problemsMore: (count: number) => `And ${figure(count)} more. They are listed when these are solved.`,

  announceGrade: (score: number | null, counts: string) => (score === null ? `No score. ${counts}.` : `Grade ${score} of 100. ${counts}.`),
  announceProblem: (line: number, message: string, total: number) =>
    `${total === 1 ? 'One problem' : `${figure(total)} problems`} in the text. Line ${figure(line)}: ${message}`,

  slow: 'Grading this text took longer than 5 s and was stopped. The text is kept. Change it and it is graded again.',
  crashed: 'The grader stopped on this text and was started again. The text is kept. Change it and it is graded again.',

  shared: (length: number) => `The link is copied. It holds the whole design in ${figure(length)} characters; nothing is stored anywhere.`,
  shareByHand: (length: number) =>
    `This link holds the whole design in ${figure(length)} characters. The browser did not allow copying it: copy it here.`,
  linkLabel: 'Link to this design',
  openedLink: 'Opened from a link. Undo goes back to the text before it.',
  openedExample: (title: string) => `Opened an example: ${title}. Undo goes back to the text before it.`,
  exampleUnknown: (id: string) =>
    `There is no example called “${id}”. The address may be mistyped: the examples stand on the pages of the rules.`,
  addressFailed: 'What the address carries could not be loaded. Reload the page to try again.',
  shareFailed: 'The link could not be made: a part of the page could not be loaded. Reload the page to try again; the text is kept.',
  notOpened: 'Nothing was changed.',
  importedFile: (file: string) => `Opened ${file}. Undo brings the text before it back.`,
  importTooLarge: (file: string, size: number) =>
    `${file} has ${figure(Math.ceil(size / 1024 / 1024))} MiB; up to 4 MiB can be opened here. The command line grades files of up to 64 MiB.`,
  importNotText: (file: string) => `${file} is not a text file, so it was not opened. An architecture is a JSON file.`,
  importUnreadable: (file: string) => `${file} could not be read. It may have been moved or changed since it was chosen.`,
  importMany: 'Several files were dropped. One architecture is one file: the first was opened.',
  pasteTooLarge: (length: number) =>
    `That text has ${figure(length)} characters; up to 4,194,304 can be graded here. Nothing was changed. The command line grades files of up to 64 MiB.`,
  draftNotKept: 'This browser keeps no draft of a text this large. Download the file before leaving the page.',
  draftRestored: 'The draft of this tab is back.',
} as const
