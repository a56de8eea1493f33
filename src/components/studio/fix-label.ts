import type { PatchOperation } from '../../grader/grade'

const LINK_ROLES = new Set(['calls', 'routes', 'uses', 'publishes', 'consumes', 'forwardsTo'])

const segmentsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))

/** The value at a path of keys, or undefined; never looks at a prototype. */
function valueAt(root: unknown, path: readonly string[]): unknown {
  let value = root
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Readonly<Record<string, unknown>>)[key]
  }
  return value
}

/** What a link names: its `to` or `from`, or itself where it is an id. */
function targetOf(link: unknown): string | undefined {
  if (typeof link === 'string') return link
  const target = valueAt(link, ['to']) ?? valueAt(link, ['from'])
  return typeof target === 'string' ? target : undefined
}

/** "orders", or "orders to payments" where the path lies in a link. */
function whose(path: readonly string[], architecture: unknown): string {
  const [, id = 'the file', role = '', index = ''] = path
  const target = LINK_ROLES.has(role) && index !== '' ? targetOf(valueAt(architecture, path.slice(0, 4))) : undefined
  return target === undefined ? id : `${id} to ${target}`
}

function act(operation: PatchOperation, architecture: unknown): string {
  const path = segmentsOf(operation.path)
  const [section = '', id = '', role = ''] = path
  const key = path.at(-1) ?? ''
  const isLink = path.length === 4 && LINK_ROLES.has(role)
  if (operation.op === 'remove') {
    if (isLink) return `Remove the link from ${whose(path, architecture)}`
    return path.length <= 2 ? `Remove ${key}` : `Remove ${key} from ${whose(path, architecture)}`
  }
  const { value } = operation
  if (path.length <= 2) return operation.op === 'add' ? `Add ${id || section}` : `Replace ${id || section}`
  if (isLink) return `${operation.op === 'add' ? 'Add' : 'Change'} the link from ${id} to ${targetOf(value) ?? 'another part'}`
  if (typeof value === 'object') return `${operation.op === 'add' ? 'Add' : 'Change'} ${key} on ${whose(path, architecture)}`
  return `Set ${key} to ${String(value)} on ${whose(path, architecture)}`
}

/** The act of a fix, for its button: "Remove the link from billing to orders-db". `architecture` is the text that was graded, as JSON. */
export function fixLabel(fix: readonly PatchOperation[], architecture: unknown): string {
  const [first, ...rest] = fix.map((operation) => act(operation, architecture))
  if (first === undefined) return ''
  const [second] = rest
  if (second === undefined) return first
  const lower = `${second.charAt(0).toLowerCase()}${second.slice(1)}`
  return rest.length === 1 ? `${first}, ${lower}` : `${first}, and ${rest.length} more changes`
}
