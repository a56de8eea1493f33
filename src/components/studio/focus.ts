/** Heading of the findings, or of the problems in their place. */
export const FINDINGS_ID = 'studio-findings'
export const findingId = (number: number): string => `finding-${number}`
/** The button that opens the form for a waiver, and the first field of the form. There is one form at a time. */
export const waiveId = (number: number): string => `waive-${number}`
export const WAIVER_REASON_ID = 'waiver-reason'
export const WAIVER_UNTIL_ID = 'waiver-until'

/** About a second, on most screens. */
const MOST_FRAMES = 60

/** Moves the focus to what the last action puts on the page, as soon as it is there: what stands around the editor may be some frames behind. */
export function focusLater(id: string): void {
  let left = MOST_FRAMES
  const attempt = () => {
    const element = document.getElementById(id)
    if (element) element.focus()
    else if (left-- > 0) requestAnimationFrame(attempt)
  }
  window.setTimeout(attempt, 0)
}

/** Moves the focus to the findings: where a button has gone with what it did. */
export const focusFindings = (): void => focusLater(FINDINGS_ID)

/** Moves the focus, and with it the view, to one finding. */
export const focusFinding = (number: number): void => focusLater(findingId(number))
