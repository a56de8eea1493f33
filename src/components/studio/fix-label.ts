import { splitPointer } from '../../architecture/pointer'
import type { PatchOperation } from '../../grader/grade'

const LINK_ROLES = new Set(['calls', 'routes', 'uses', 'publishes', 'consumes', 'forwardsTo'])

/** The value at a path of keys, or undefined; never looks at a prototype. */
function valueAt(root: unknown, path: readonly string[]): unknown {
  let value = root
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Readonly<Record<string, unknown>>)[key]
  }
  return value
}

/** What a link names, with the word before it: "to payments", "from mail-queue"; nothing where it is not there. */
function targetOf(link: unknown): string {
  if (typeof link === 'string') return ` to ${link}`
  const to = valueAt(link, ['to'])
  const from = valueAt(link, ['from'])
  if (typeof to === 'string') return ` to ${to}`
  return typeof from === 'string' ? ` from ${from}` : ''
}

/** An act in the imperative, and the part or link it is done on. */
interface Act {
  readonly does: string
  readonly on: string | undefined
}

function actOf(operation: PatchOperation, architecture: unknown): Act {
  const path = splitPointer(operation.path) ?? []
  const [section = '', id = 'the file', role = ''] = path
  const key = path.at(-1) ?? ''
  const verb = operation.op === 'remove' ? 'remove' : operation.op === 'add' ? 'add' : 'change'
  if (path.length <= 2) return { does: `${verb} ${key || section}`, on: undefined }
  if (path.length === 4 && LINK_ROLES.has(role)) {
    const link = operation.op === 'remove' ? valueAt(architecture, path) : operation.value
    return { does: `${verb} the link of ${id}${targetOf(link)}`, on: undefined }
  }
  const on = LINK_ROLES.has(role) ? `${id}${targetOf(valueAt(architecture, path.slice(0, 4)))}` : id
  if (operation.op === 'remove' || typeof operation.value === 'object') return { does: `${verb} ${key}`, on }
  return { does: `set ${key} to ${String(operation.value)}`, on }
}

/** The act of a fix, for its button: "Remove the link of billing to orders-db". `architecture` is the text that was graded, as JSON. */
export function fixLabel(fix: readonly PatchOperation[], architecture: unknown): string {
  const acts = fix.map((operation) => actOf(operation, architecture))
  const shown = acts.slice(0, 2)
  const phrases = shown.map(({ does, on }, index) => (on === undefined || shown[index + 1]?.on === on ? does : `${does} on ${on}`))
  const label = acts.length > 2 ? `${phrases.join(', ')} and ${acts.length - 2} more` : phrases.join(' and ')
  return label.charAt(0).toUpperCase() + label.slice(1)
}
