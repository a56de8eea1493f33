/** Heading of the findings, or of the problems in their place. */
export const FINDINGS_ID = 'studio-findings'
export const findingId = (number: number): string => `finding-${number}`
/** The button that opens the form for a waiver, and the first field of the form. There is one form at a time. */
export const waiveId = (number: number): string => `waive-${number}`
export const WAIVER_REASON_ID = 'waiver-reason'
export const WAIVER_UNTIL_ID = 'waiver-until'

// After React has put in what the last action changed.
export const focusLater = (id: string) => window.setTimeout(() => document.getElementById(id)?.focus(), 0)

/** Moves the focus to the findings: where a button has gone with what it did. */
export const focusFindings = (): void => void focusLater(FINDINGS_ID)

/** Moves the focus, and with it the view, to one finding. */
export const focusFinding = (number: number): void => void focusLater(findingId(number))
