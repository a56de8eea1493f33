/** Fills the `{names}` of a message. A name without a value stays as it is, so that a mistake is seen. */
export const fillMessage = (message: string, data: Readonly<Record<string, string | number>>): string =>
  message.replace(/\{(\w+)\}/g, (whole, key: string) => (Object.hasOwn(data, key) ? String(data[key]) : whole))

/** "a, b and c"; of more than `most` the first ones and how many others, since a list may hold thousands. */
export const listed = (values: readonly string[], most = 4): string =>
  values.length > most
    ? `${values.slice(0, most - 1).join(', ')} and ${values.length - most + 1} others`
    : [values.slice(0, -1).join(', '), values.at(-1)].filter(Boolean).join(' and ')

/** "1 team", "2 teams". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Who shares something with one of these ids: the other one, or how many others. */
export const othersThan = (ids: readonly string[], id: string): string =>
  ids.length > 2 ? `${ids.length - 1} others` : (ids.find((one) => one !== id) ?? id)

/** A time as a text. Beyond a million seconds the number says nothing more, and may exceed what a number can hold. */
export const milliseconds = (ms: number): string => (ms > 1e9 ? 'over 1,000,000,000 ms' : `${Math.round(ms * 10) / 10} ms`)
