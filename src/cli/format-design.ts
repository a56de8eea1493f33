const WIDTH = 96

/** JSON that a person would write: what fits stays on one line, the rest is broken one level at a time. */
export function formatDesign(value: unknown, indent = ''): string {
  const line = oneLine(value)
  if (typeof value !== 'object' || value === null || indent.length + line.length <= WIDTH) return line
  const deeper = `${indent}  `
  if (Array.isArray(value)) return `[\n${value.map((item) => deeper + formatDesign(item, deeper)).join(',\n')}\n${indent}]`
  const members = Object.entries(value).map(([key, member]) => `${deeper}${JSON.stringify(key)}: ${formatDesign(member, deeper)}`)
  return `{\n${members.join(',\n')}\n${indent}}`
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(oneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${oneLine(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}
