import { getLocation, type JSONPath, type Node, parseTree } from 'jsonc-parser'
import { LISTS_OF } from '../../../architecture/reference-kinds'
import type { Span } from '../../../architecture/text-change'
import { SECTIONS, type Section } from '../../../architecture/types'

export type ReferenceKind = Section | 'roles' | 'securityGroups' | 'pipelines'

/** A name that may stand at a place, with what it is: "service", "dynamodb". */
export interface Candidate {
  readonly id: string
  readonly kind: ReferenceKind | 'word'
  readonly detail: string
}

export interface Reference {
  /** What the completed name replaces, quotes included. */
  readonly span: Span
  readonly candidates: readonly Candidate[]
}

const ALL_KINDS: readonly ReferenceKind[] = [...SECTIONS, 'roles', 'securityGroups', 'pipelines']

interface Place {
  /** Path with `*` for a key or an index. */
  readonly at: string
  readonly kinds: readonly ReferenceKind[]
  readonly words?: readonly (readonly [id: string, detail: string])[]
}

/** Every place of the language where a name is expected, and what it may name: the checked references, then the free ones. */
const PLACES: readonly Place[] = [
  ...[...LISTS_OF].flatMap(([section, lists]) =>
    lists.map(
      ({ list, field, names }): Place => ({
        at: [section, '*', list, '*', ...(field === undefined ? [] : [field])].join('/'),
        kinds: [...names],
      }),
    ),
  ),
  { at: 'stores/*/owner', kinds: ['services', 'workflows', 'gateways'] },
  { at: 'services/*/role', kinds: ['roles'] },
  { at: 'services/*/securityGroup', kinds: ['securityGroups'] },
  { at: 'flows/*/path/*', kinds: SECTIONS },
  { at: 'roles/*/allows/*/on', kinds: ['stores', 'channels', 'services', 'workflows'], words: [['*', 'everything']] },
  {
    at: 'securityGroups/*/ingress/*/from',
    kinds: ['gateways', 'services', 'workflows', 'clients', 'externals', 'securityGroups'],
    words: [
      ['internet', 'everybody'],
      ['vpc', 'everything in the network'],
    ],
  },
  { at: 'pipelines/*/deploys/*', kinds: ['services', 'workflows'] },
  { at: 'pipelines/*/after/*', kinds: ['pipelines'] },
  { at: 'waivers/*/rule', kinds: [] },
  { at: 'waivers/*/on', kinds: SECTIONS, words: [['*', 'all findings of the rule']] },
]

/** A part does not call, feed or wait for itself. */
const NEVER_ITSELF = /\/(calls|routes|forwardsTo|deployAfter)\/\*/

function matches(place: string, path: JSONPath): boolean {
  const parts = place.split('/')
  return parts.length === path.length && parts.every((part, index) => part === '*' || part === path[index])
}

const keyOf = (property: Node): string => String(property.children?.[0]?.value ?? '')
const propertiesOf = (node: Node | undefined): readonly Node[] => (node?.type === 'object' ? (node.children ?? []) : [])
const valueAt = (node: Node | undefined, key: string): Node | undefined =>
  propertiesOf(node).find((one) => keyOf(one) === key)?.children?.[1]

/** All names that a text declares, even where the text is not finished. */
function declaredIn(text: string): readonly Candidate[] {
  const root = parseTree(text)
  return ALL_KINDS.flatMap((kind) =>
    propertiesOf(valueAt(root, kind)).map((property): Candidate => {
      const type: unknown = valueAt(property.children?.[1], 'type')?.value
      const noun = kind === 'securityGroups' ? 'security group' : kind.slice(0, -1)
      return { id: keyOf(property), kind, detail: typeof type === 'string' ? `${noun}, ${type}` : noun }
    }),
  )
}

/** What may be named at an offset, or undefined where no name is expected. Kinds stand in the order in which they are likely. `rules` are ids that a waiver may name. */
export function referenceAt(text: string, offset: number, rules: readonly string[] = []): Reference | undefined {
  const location = getLocation(text, offset)
  if (location.isAtPropertyKey) return undefined
  const place = PLACES.find((one) => matches(one.at, location.path))
  if (!place) return undefined
  const node = location.previousNode
  const within = node !== undefined && node.offset <= offset && offset <= node.offset + node.length
  const span = within ? { start: node.offset, end: node.offset + node.length } : { start: offset, end: offset }
  const self = NEVER_ITSELF.test(place.at) ? location.path[1] : undefined
  const declared = declaredIn(text).filter(({ id }) => id !== '' && id !== self)
  const named = place.kinds.flatMap((kind) => declared.filter((one) => one.kind === kind))
  const known = place.at === 'waivers/*/rule' ? rules.map((id) => [id, 'rule'] as const) : (place.words ?? [])
  const words = known.map(([id, detail]): Candidate => ({ id, kind: 'word', detail }))
  return { span, candidates: [...named, ...words] }
}
