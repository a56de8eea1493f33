interface Happened {
  readonly id: string
  readonly at: string
}

/** The order of a history: by time, and by id where the time is the same. Both are compared as text. */
export const byTime = (a: Happened, b: Happened): number => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1)
