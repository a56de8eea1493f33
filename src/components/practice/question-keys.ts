const FIELD = 'textarea, select, [contenteditable="true"], input:not([type="radio"]):not([type="checkbox"])'
const PRESSED_BY_ENTER = 'button, a, summary'
const CHOICES = 'fieldset :is(input[type="radio"], input[type="checkbox"])'
const HOW_SURE = '[data-confidence]:not([aria-disabled])'

/**
 * What a key does while the focus is on a question: 1 to 6 choose, Enter leads to how sure, and on once the reasons are shown. Elsewhere keys stay
 * what they are, and so they do in a field and with a modifier. True where the key was taken.
 */
export const takeKey = (event: KeyboardEvent, question: HTMLElement, goOn: (() => void) | undefined): boolean => {
  const { key, target } = event
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return false
  if (!(target instanceof Element) || target.closest(FIELD)) return false
  if (/^[1-6]$/.test(key)) {
    const choice = question.querySelectorAll<HTMLElement>(CHOICES)[Number(key) - 1]
    choice?.focus()
    choice?.click()
    return choice !== undefined
  }
  if (key !== 'Enter' || target.closest(PRESSED_BY_ENTER)) return false
  if (goOn) {
    goOn()
    return true
  }
  const button = question.querySelector<HTMLElement>(HOW_SURE)
  button?.focus()
  return button !== null
}
