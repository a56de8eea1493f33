/** Puts one notice at the top of the page, for eyes and screen readers alike. */
export interface Say {
  readonly done: (text: string) => void
  readonly trouble: (text: string) => void
  readonly nothing: () => void
}

export interface Said {
  readonly tone: 'done' | 'trouble'
  readonly text: string
}
