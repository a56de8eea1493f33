/** Fills the `{names}` of a message. A name without a value stays as it is, so that a mistake is seen. */
export const fillMessage = (message: string, data: Readonly<Record<string, string | number>>): string =>
  message.replace(/\{(\w+)\}/g, (whole, key: string) => (Object.hasOwn(data, key) ? String(data[key]) : whole))

/** "a, b and c"; of more than four the first three and how many others, since a list may hold thousands. */
export const listed = (values: readonly string[]): string =>
  values.length > 4
    ? `${values.slice(0, 3).join(', ')} and ${values.length - 3} others`
    : [values.slice(0, -1).join(', '), values.at(-1)].filter(Boolean).join(' and ')

/** "1 team", "2 teams". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
