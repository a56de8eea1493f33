import type { EntryOf } from '../../../progress/entry'

/** What somebody says of their own answer. */
export type Said = NonNullable<EntryOf<'answered'>['said']>

export const SAID = ['had', 'partly', 'missed'] as const satisfies readonly Said[]

const BUTTONS: Readonly<Record<Said, string>> = { had: 'Had it', partly: 'Partly', missed: 'Missed it' }
const SAID_TEXTS: Readonly<Record<Said, string>> = {
  had: 'Counted as had. It comes back when it is due.',
  partly: 'Counted as partly, so it comes back sooner.',
  missed: 'Counted as missed, so it comes back first.',
}

/** Everything an open question says that does not come from the bank. */
export const TEXTS = {
  hint: 'Answer in a few sentences, as in an interview.',
  label: 'Answer in words',
  first: 'Write an answer, then say how sure you are.',
  confidenceAsk: 'How sure are you? The model answer follows.',
  answer: 'The answer given',
  concepts: 'What an answer needs',
  mentioned: 'Mentioned.',
  notMentioned: 'Not found in the words.',
  model: 'A model answer',
  coverage: (mentioned: number, of: number) =>
    `${mentioned} of ${of} concepts found. That is coverage, read from words alone, and no grade. Compare with the model answer, then say what counts.`,
  ask: 'How much of it was there?',
  button: (said: Said) => BUTTONS[said],
  said: (said: Said) => SAID_TEXTS[said],
} as const
