/** What is wrong with a file that was to be imported, and what to do. One sentence each. */
export interface ImportProblem {
  readonly code: ImportProblemCode
  readonly message: string
  readonly hint: string
}

export type ImportProblemCode = 'too-large' | 'truncated' | 'not-json' | 'not-an-export' | 'newer-version' | 'damaged' | 'edited'
