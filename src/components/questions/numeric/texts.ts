/** A number with a blank between thousands, and as many decimals as it has. */
export const figure = (value: number): string => {
  const [whole = '', fraction] = String(Math.abs(value)).split('.')
  if (whole.includes('e')) return String(value)
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202f') : whole
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`
}

/** Everything a numeric question says that does not come from the bank. */
export const TEXTS = {
  hint: (tolerance: string | undefined) =>
    tolerance === undefined ? 'Write a number.' : `Write a number. It counts when it is at most ${tolerance} away.`,
  label: (unit: string) => `Answer, in ${unit}`,
  first: 'Write a number, then say how sure you are.',
  answer: 'This is it.',
  given: 'Your answer.',
  near: 'Your answer comes from here.',
  other: 'No value that is often met. The arithmetic above shows the way.',
} as const
