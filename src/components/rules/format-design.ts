const inline = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${inline(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

/** JSON as a person would write it: what fits into `width` columns stands on one line. No trailing newline. */
export const formatDesign = (value: unknown, width = 68): string => format(value, width, 0, 0)

/** `lead` is what stands before the value on its first line, besides the indent; a comma may follow the value. */
const format = (value: unknown, width: number, indent: number, lead: number): string => {
  const flat = inline(value)
  const isShort = indent > 0 && indent + lead + flat.length < width
  if (value === null || typeof value !== 'object' || isShort || flat.length === 2) return flat
  const pad = ' '.repeat(indent + 2)
  const lines = Array.isArray(value)
    ? value.map((member) => pad + format(member, width, indent + 2, 0))
    : Object.entries(value).map(([key, member]) => {
        const name = `${JSON.stringify(key)}: `
        return pad + name + format(member, width, indent + 2, name.length)
      })
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${lines.join(',\n')}\n${' '.repeat(indent)}${close}`
}
