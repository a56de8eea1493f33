/** Words of a text, without case and accents; a hyphen parts words like a blank. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, "'")
    .match(/[\p{L}\p{N}']+\*?/gu) ?? []

const isSame = (wanted: string, found: string): boolean => {
  if (wanted.endsWith('*')) return found.startsWith(wanted.slice(0, -1))
  return found === wanted || found === `${wanted}s` || `${found}s` === wanted
}

const mentions = (words: readonly string[], phrase: readonly string[]): boolean =>
  phrase.length > 0 && words.some((_, from) => phrase.every((wanted, offset) => isSame(wanted, words[from + offset] ?? '')))

/**
 * Which concepts a text mentions, in their order: any of its phrases, word by word. Case, accents, hyphens, punctuation and a plural s do not
 * matter; `idempot*` stands for any ending. It reads words and no sense: "no outbox" mentions an outbox too.
 */
export const conceptCoverage = (concepts: readonly { readonly says: readonly string[] }[], text: string): readonly boolean[] => {
  const words = wordsOf(text.replaceAll('*', ' '))
  return concepts.map(({ says }) => says.some((phrase) => mentions(words, wordsOf(phrase))))
}
