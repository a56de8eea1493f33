type Spot = readonly [at: number, length: number]

/** What the index says of one place that has the words. */
export interface Hit {
  readonly document: {
    readonly i: number
    /** The text in which the words were found: a title, a heading or what stands below one. */
    readonly t: string
    /** The heading above that text, where it is none itself. */
    readonly s?: string
    readonly u: string
    readonly h?: string
  }
  /** The page of the place; false where the place is the page. */
  readonly page: { readonly t: string } | false | undefined
  /** Word of the index → where it stands. */
  readonly metadata: Readonly<Record<string, { readonly t?: { readonly position: readonly Spot[] } }>>
}

/** A piece of a text, and whether it is one of the words. */
export interface Piece {
  readonly text: string
  readonly isWord: boolean
}

const BEFORE = 40
const LENGTH = 150

/** The stretch of a text around its first word, in pieces, cut between words. */
export const excerpt = ({ document, metadata }: Hit): readonly Piece[] => {
  const { t: text } = document
  const spots = Object.values(metadata)
    .flatMap(({ t }) => t?.position ?? [])
    .sort(([a], [b]) => a - b)
  const first = spots[0]?.[0] ?? 0
  const from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1
  const cut = text.length <= from + LENGTH ? text.length : text.lastIndexOf(' ', from + LENGTH)
  const to = cut <= from ? text.length : cut
  const pieces: Piece[] = [{ text: from > 0 ? '… ' : '', isWord: false }]
  let at = from
  for (const [start, length] of spots) {
    if (start < at || start + length > to) continue
    pieces.push({ text: text.slice(at, start), isWord: false }, { text: text.slice(start, start + length), isWord: true })
    at = start + length
  }
  pieces.push({ text: text.slice(at, to) + (to < text.length ? ' …' : ''), isWord: false })
  return pieces.filter((piece) => piece.text !== '')
}

/** One hit for each place, the first: the index finds a heading and the text below it one by one. Of two, the one with an excerpt says more. */
export const onePerPlace = (hits: readonly Hit[]): readonly Hit[] => {
  const byPlace = new Map<string, Hit>()
  for (const hit of hits) {
    const place = `${hit.document.u}${hit.document.h ?? ''}`
    const known = byPlace.get(place)
    if (known === undefined || (known.document.s === undefined && hit.document.s !== undefined)) byPlace.set(place, hit)
  }
  return [...byPlace.values()]
}

const KINDS = [
  ['docs/glossary', 'Glossary'],
  ['docs', 'Course'],
  ['rules', 'Rule'],
  ['exercises', 'Exercise'],
  ['labs', 'Lab'],
] as const

/** What a page is, by its address below the base of the site. */
export const kindOf = (path: string): string => KINDS.find(([folder]) => path.startsWith(folder))?.[1] ?? 'Page'
