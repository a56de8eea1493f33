export type NumberResult = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly message: string }

const refuse = (message: string): NumberResult => ({ ok: false, message })

/** Groups of three digits, parted by the same sign all through. */
const GROUPED = /^\d{1,3}(?:([ ,.'_])\d{3})(?:\1\d{3})*$/
const WRITTEN = /^([+-]?)([\d ,.'_]*)(e[+-]?\d+)?$/i
const LONGEST = 40

/** Digits with whatever people part them by → digits with a point, or undefined; `doubt` where a sign can be read in two ways. */
const digitsOf = (text: string): { readonly digits?: string; readonly doubt?: true } => {
  const plain = (whole: string, fraction = '') =>
    /^\d*$/.test(whole) && /^\d*$/.test(fraction) && whole + fraction !== '' ? { digits: `${whole || '0'}.${fraction || '0'}` } : {}
  // 3,000 is three thousand to some and three to others. 0,125 and 3000,125 can only be decimal.
  if (/^[1-9]\d{0,2},\d{3}$/.test(text)) return { doubt: true }
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'))
  const separator = text[last]
  const isOnce = last !== -1 && text.indexOf(separator!) === last
  const ungroup = (whole: string) => (GROUPED.test(whole) ? whole.replace(/\D/g, '') : whole)
  if (isOnce) return plain(ungroup(text.slice(0, last)), text.slice(last + 1))
  return plain(ungroup(text))
}

/**
 * A number as people write it → its value: comma or point, blanks and apostrophes between thousands, `1.5e3`, the unit behind it. What can be read in
 * two ways, or is none, is refused with what to write instead. Never NaN, never infinite.
 */
export const readNumber = (source: string, unit: string): NumberResult => {
  const text = source
    .trim()
    .replace(/[\s\u00a0\u2009\u202f]+/g, ' ')
    .replace(/[−–]/g, '-')
    .replace(/[’`]/g, "'")
  if (text === '') return refuse('Write a number.')
  if (text.length > LONGEST) return refuse(`Write a number in at most ${LONGEST} characters.`)
  const isUnit = text.toLowerCase().endsWith(unit.toLowerCase())
  const bare = (isUnit ? text.slice(0, -unit.length) : text).trim()
  const [, sign = '', digits = '', exponent = ''] = WRITTEN.exec(bare) ?? []
  if (digits === '') return refuse(`Write the number alone, in digits. The unit is ${unit}.`)
  const read = digitsOf(digits.trim())
  if (read.doubt) {
    const [thousands, decimal] = [digits.replace(',', '').trim(), digits.replace(',', '.').trim()]
    return refuse(`${digits.trim()} can be read as ${thousands} or as ${decimal}. Write one of the two.`)
  }
  if (read.digits === undefined)
    return refuse(`${bare} is no number in a form that is known here. Write it in digits, with a point before decimals.`)
  const value = Number(`${sign}${read.digits}${exponent}`)
  return Number.isFinite(value) ? { ok: true, value } : refuse('That number is too large to compare.')
}
