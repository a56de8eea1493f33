import type { Term } from './glossary-schema'

/** A mention of a term in a text: from one character to before another. */
export interface Mention {
  readonly term: Term
  readonly from: number
  readonly to: number
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]/g, '[\\s-]+')
const isCapitals = (name: string): boolean => /^[A-Z0-9/]+$/.test(name)

/** Finds mentions of terms, in the order of the text. Of two names at one place the longer counts, a hyphen is as good as a space, and abbreviations count in capitals alone. */
export const termFinder = (terms: readonly Term[]): ((text: string) => readonly Mention[]) => {
  const names = terms
    .filter(({ mark }) => mark)
    .flatMap((term) => [term.term, ...term.also].map((name) => ({ name, term })))
    .sort((a, b) => b.name.length - a.name.length)
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${names.map(({ name }) => `(${escaped(name)})`).join('|')})s?(?![\\p{L}\\p{N}-])`,
    'giu',
  )
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const found = names[match.slice(1).findIndex((group) => group !== undefined)]!
      const isMeant = !isCapitals(found.name) || match[0].startsWith(found.name)
      return isMeant ? [{ term: found.term, from: match.index, to: match.index + match[0].length }] : []
    })
}
