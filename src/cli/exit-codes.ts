/** What the process answers to the shell that called it. */
export const EXIT = {
  fine: 0,
  /** There are findings at or above `--fail-on`. */
  findings: 1,
  /** The input cannot be read or is invalid, or the command is not one. */
  unusable: 2,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
