/** What a stage found out. A stage without a report of its own counts as one check. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Shown beside the stage, such as why something was skipped. */
  readonly note?: string
  /** Shown where something failed. */
  readonly output?: string
}

export interface Stage {
  readonly name: string
  readonly run: () => Promise<Outcome>
}

/** One check that either holds or does not. */
export const oneCheck = (ok: boolean, output = '', note?: string): Outcome => ({
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  skipped: 0,
  ...(note ? { note } : {}),
  ...(ok ? {} : { output }),
})

export const sum = (outcomes: readonly Outcome[]): Outcome => ({
  passed: outcomes.reduce((total, outcome) => total + outcome.passed, 0),
  failed: outcomes.reduce((total, outcome) => total + outcome.failed, 0),
  skipped: outcomes.reduce((total, outcome) => total + outcome.skipped, 0),
})
