/** A piece of one line, coloured by its role and marked where a finding or a problem lies on it. */
export interface Piece {
  readonly text: string
  readonly role: 'key' | 'string' | 'number' | 'punctuation' | 'plain'
  readonly mark: Mark['severity'] | undefined
}

/** Columns count from 1; the end is exclusive. Earlier marks win where two overlap. */
export interface Mark {
  readonly column: number
  readonly endColumn: number
  readonly severity: 'error' | 'warning' | 'info'
}

const TOKEN = /"(?:[^"\\]|\\.)*"?|-?\d[\d.eE+-]*|true|false|null|[{}[\],:]|[^"\d{}[\],:\s-]+|\s+|./g

function roleOf(token: string, rest: string): Piece['role'] {
  if (token.startsWith('"')) return /^\s*:/.test(rest) ? 'key' : 'string'
  if (/^(-?\d|true$|false$|null$)/.test(token)) return 'number'
  return /^[{}[\],:]$/.test(token) ? 'punctuation' : 'plain'
}

/** Cuts one line of JSON into pieces. Their texts, put together, are the line. */
export function piecesOf(line: string, marks: readonly Mark[]): readonly Piece[] {
  const cuts = new Set(marks.flatMap((mark) => [mark.column - 1, mark.endColumn - 1]))
  const pieces: Piece[] = []
  for (const match of line.matchAll(TOKEN)) {
    const [token] = match
    const role = roleOf(token, line.slice(match.index + token.length))
    let from = 0
    for (let to = 1; to <= token.length; to++) {
      if (to < token.length && !cuts.has(match.index + to)) continue
      const column = match.index + from + 1
      const mark = marks.find((one) => one.column <= column && column < one.endColumn)
      pieces.push({ text: token.slice(from, to), role, mark: token.trim() === '' ? undefined : mark?.severity })
      from = to
    }
  }
  return pieces
}
