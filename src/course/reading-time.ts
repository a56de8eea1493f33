const WORDS_A_MINUTE = 220
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu

/** How many words of a page a reader reads: no front matter, no code, no tags. */
const wordsOf = (text: string): number =>
  text
    .replace(/^---[\s\S]*?\n---/, '')
    .replace(/```[\s\S]*?```/g, '')
    .replace(/<(?:"[^"]*"|[^>"])*>/g, ' ')
    .match(WORD)?.length ?? 0

/** Minutes for the text of a page, MDX: its words at 220 a minute, and a minute for each question. */
export const readingMinutes = (text: string, questions: number): number =>
  Math.max(1, Math.round(wordsOf(text) / WORDS_A_MINUTE)) + questions
