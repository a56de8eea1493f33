/** Why a command of the lab cannot go on, and what to do: two sentences that a learner reads instead of a stack trace. */
export class LabError extends Error {
  override readonly name = 'LabError'
  readonly hint: string

  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
  }
}

/** The message of whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error))
