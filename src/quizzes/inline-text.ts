/** A stretch of text of one kind. */
export interface Piece {
  readonly kind: 'text' | 'code' | 'strong'
  readonly text: string
}

const PIECE = /`([^`]+)`|\*\*([^*`]+)\*\*/g

/** Text with `code` and **strong** → pieces in order. Marks that do not come in pairs stay text. */
export const inlinePieces = (source: string): readonly Piece[] => {
  const pieces: Piece[] = []
  let end = 0
  for (const match of source.matchAll(PIECE)) {
    if (match.index > end) pieces.push({ kind: 'text', text: source.slice(end, match.index) })
    pieces.push(match[1] === undefined ? { kind: 'strong', text: match[2]! } : { kind: 'code', text: match[1] })
    end = match.index + match[0].length
  }
  if (end < source.length) pieces.push({ kind: 'text', text: source.slice(end) })
  return pieces
}

/** The text without its marks. */
export const plainText = (source: string): string =>
  inlinePieces(source)
    .map(({ text }) => text)
    .join('')

/** Why a text is not one paragraph of plain text, `code` and **strong**: one sentence that says what to write. Undefined where it is. */
export const textProblem = (source: string): string | undefined => {
  if (source.trim() === '') return 'write something.'
  if (source !== source.trim()) return 'leave out the blanks at the ends.'
  if (/\n/.test(source)) return 'write one paragraph, in YAML after >- where it needs several lines.'
  const plain = inlinePieces(source).filter(({ kind }) => kind === 'text')
  if (plain.some(({ text }) => text.includes('`'))) return 'close every backtick.'
  if (plain.some(({ text }) => text.includes('*'))) return 'write **strong** with two stars at each end, without code inside.'
  if (plain.some(({ text }) => /<[a-z/!]/i.test(text))) return 'leave out HTML; put a tag that is meant into backticks.'
  if (plain.some(({ text }) => /\]\(|^#|^[-+] /.test(text))) return 'leave out links, headings and lists.'
  return undefined
}
