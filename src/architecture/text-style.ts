/** How the author of a file formats it, as far as inserting something needs to know. */
export interface TextStyle {
  /** One step of indentation. */
  readonly indent: string
  readonly lineEnd: string
  /** What stands behind a colon and a comma on one line: a space, or nothing in minified text. */
  readonly space: string
  /** What stands inside the braces of an object on one line. */
  readonly padding: string
  /** Whether the author writes short objects and lists on one line. */
  readonly inline: boolean
}

/** An object or list written on one line is expanded beyond this length. */
const INLINE_LENGTH = 100

/** Guesses the style from the text: its first indented line, colon and bracket speak for all. */
export const styleOf = (text: string): TextStyle => ({
  indent: /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ',
  lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
  space: /":\s/.test(text) || !text.includes('":') ? ' ' : '',
  padding: text.includes('{ "') ? ' ' : '',
  inline: /[{[][ \t]*[^\s{}[\]]/.test(text),
})

/** Writes a value in an author's style, its lines after the first indented by `indent`. */
export const writeValue = (value: unknown, style: TextStyle, indent: string): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const isList = Array.isArray(value)
  const open = isList ? '[' : '{'
  const close = isList ? ']' : '}'
  const write = (inner: string): string[] =>
    isList
      ? value.map((item) => writeValue(item, style, inner))
      : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${style.space}${writeValue(item, style, inner)}`)
  const members = write(indent + style.indent)
  if (members.length === 0) return open + close
  const line = members.join(`,${style.space}`)
  const padding = isList ? '' : style.padding
  if (style.inline && line.length <= INLINE_LENGTH && !line.includes('\n')) return open + padding + line + padding + close
  const lineStart = style.lineEnd + indent
  return open + members.map((member) => lineStart + style.indent + member).join(',') + lineStart + close
}
