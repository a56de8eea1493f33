import type { Severity } from '../grader/grade'

/** Control characters, line ends among them, and the marks that turn the direction of text: a name in a file must not steer the terminal. */
const STEERING = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu

/** Text from a file, safe to print: what would steer the terminal is shown as its code, such as `\u001b`. */
export const plain = (text: string): string =>
  text.replace(STEERING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

type Style = Severity | 'dim' | 'bold'
const CODES: Readonly<Record<Style, string>> = { error: '31', warning: '33', info: '36', dim: '2', bold: '1' }

export type Paint = (style: Style, text: string) => string

/** Colours where somebody looks at a terminal and has not asked for none (no-color.org). */
export function createPaint(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Paint {
  const wanted = isTerminal && !env.NO_COLOR && env.TERM !== 'dumb'
  return wanted ? (style, text) => `\u001b[${CODES[style]}m${text}\u001b[0m` : (_style, text) => text
}
