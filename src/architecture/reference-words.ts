import type { Draft } from './place-problems'
import type { Step } from './pointer'
import { ANY_SECTION } from './reference-kinds'
import { keysAt } from './schema-at'
import { nearestWord } from './suggest'
import type { Section } from './types'
import { A_KIND, listed, nameOf, placeOf } from './words'

type Say = Draft['say']
type Ids = ReadonlyMap<string, Section>

const suffix = (section: Section): string => A_KIND[section].split(' ')[1]!

export const saySameId =
  (id: string, first: Section, second: Section): Say =>
  (also) => ({
    message: `The id ${nameOf(id)} stands in ${second} and, on line ${also!.line}, in ${first}.`,
    hint: `Rename one of them, such as ${nameOf(`${id}-${suffix(second)}`)}: an id is unique across all sections.`,
  })

function* namesOf(ids: Ids, allowed: ReadonlySet<Section>, extra: () => Iterable<string>): Generator<string> {
  for (const [id, section] of ids) if (allowed.has(section)) yield id
  yield* extra()
}

const WHERE_ELSE: ReadonlyMap<string, string> = new Map([
  ['roles', 'Name an id, a secret that some element reads, an ARN or "*".'],
  ['securityGroups', 'Name an id, a security group, "internet" or "vpc".'],
  ['pipelines', 'Name a key of pipelines.'],
])

export const sayDangling =
  (name: string, steps: readonly Step[], allowed: ReadonlySet<Section>, ids: Ids, extra: () => Iterable<string>): Say =>
  () => {
    const near = nearestWord(name, namesOf(ids, allowed, extra))
    const sections = allowed === ANY_SECTION ? 'the section it belongs to' : listed([...allowed], 'or')
    const message = `${placeOf(steps)} names ${nameOf(name)}, which does not exist.`
    if (near !== undefined) return { message, hint: `Did you mean ${nameOf(near)}?` }
    return { message, hint: WHERE_ELSE.get(String(steps[0])) ?? `Add ${nameOf(name)} to ${sections}, or remove the reference.` }
  }

/** The list of links that an element of one section has for elements of another. */
const listFor = (from: Section, target: Section): string | undefined => {
  const keys = keysAt([from, 'x'])
  const wanted = target === 'stores' ? ['uses'] : target === 'channels' ? ['publishes'] : target === 'clients' ? [] : ['calls', 'routes']
  return wanted.find((key) => keys.includes(key))
}

export const sayWrongKind =
  (name: string, steps: readonly Step[], allowed: ReadonlySet<Section>, found: Section, ids: Ids): Say =>
  () => {
    const [from, , list] = steps as [Section, string, string]
    const other = list === 'consumes' || list === 'forwardsTo' || list === 'deployAfter' ? undefined : listFor(from, found)
    const place = steps.at(-1) === 'deadLetter' ? 'deadLetter' : list
    const kinds = listed([...allowed], 'or')
    if (other !== undefined)
      return { message: `${nameOf(name)} is ${A_KIND[found]}: use \`${other}\`.`, hint: `Move it from \`${place}\`, which names ${kinds}.` }
    const near = nearestWord(
      name,
      namesOf(ids, allowed, () => []),
    )
    return {
      message: `${nameOf(name)} is ${A_KIND[found]}, and \`${place}\` names ${kinds}.`,
      hint: near === undefined ? `Name one of ${kinds} here, or remove the reference.` : `Did you mean ${nameOf(near)}?`,
    }
  }
