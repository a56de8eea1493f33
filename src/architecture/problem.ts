/** What can be wrong with a text that should be an architecture. */
export type ProblemCode =
  | 'too-large'
  | 'too-deep'
  | 'too-many'
  | 'syntax'
  | 'duplicate-key'
  | 'unknown-key'
  | 'invalid-value'
  | 'missing-key'
  | 'invalid-id'
  | 'duplicate-id'
  | 'dangling-reference'
  | 'wrong-kind'
  | 'newer-version'
  | 'unsupported-version'

/** A range of text. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Range {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** One thing that is wrong with the text: what, where, and what to do about it. */
export interface Problem extends Range {
  readonly code: ProblemCode
  /** What is wrong, in the reader's own names. One sentence, with a full stop. */
  readonly message: string
  /** What to do next. One sentence. */
  readonly hint?: string
  /** JSON Pointer (RFC 6901) to the place, where the text could be read that far. */
  readonly pointer?: string
}

export type ParseResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly total: number }
