import { isObject, type JsonObject, listIn, objectIn, textIn } from './json-object'
import type { Draft } from './place-problems'
import { joinPointer, type Step } from './pointer'
import { ANY_SECTION, LISTS_OF } from './reference-kinds'
import { sayDangling, saySameId, sayWrongKind } from './reference-words'
import { SECTIONS, type Section } from './types'

/**
 * Ids that stand in two sections, and references that lead nowhere or to the wrong kind of element: at most `limit` of them. `file` need not
 * be valid: what is malformed is passed over, so that a spelling mistake in one place does not hide another. Waivers are not looked at (one
 * that matches nothing is idle), nor are free names: `role`, `securityGroup` and `pipelines[].deploys` may name things without an entry.
 */
export const referenceProblems = (file: JsonObject, limit: number): readonly Draft[] => {
  const drafts: Draft[] = []
  const ids = new Map<string, Section>()
  for (const section of Object.keys(file).filter(isSection)) {
    for (const id of Object.keys(objectIn(file, section))) {
      const first = ids.get(id)
      if (first === undefined) ids.set(id, section)
      else if (drafts.length < limit) drafts.push(sameId(id, first, section))
    }
  }

  const report = (name: string, steps: readonly Step[], allowed: ReadonlySet<Section>, extra: () => Iterable<string>): void => {
    if (drafts.length >= limit) return
    const found = ids.get(name)
    const say = found === undefined ? sayDangling(name, steps, allowed, ids, extra) : sayWrongKind(name, steps, allowed, found, ids)
    drafts.push({ code: found === undefined ? 'dangling-reference' : 'wrong-kind', pointer: joinPointer(steps), at: 'value', say })
  }
  const holds = (name: unknown, allowed: ReadonlySet<Section>): boolean => {
    if (typeof name !== 'string') return true
    const found = ids.get(name)
    return found !== undefined && allowed.has(found)
  }

  for (const [section, lists] of LISTS_OF) {
    const elements = objectIn(file, section)
    for (const id of Object.keys(elements)) {
      const element = elements[id]
      if (!isObject(element)) continue
      for (const { list, field, names } of lists) {
        const items = element[list]
        if (!Array.isArray(items)) continue
        for (let i = 0; i < items.length; i++) {
          const item: unknown = items[i]
          if (field === undefined) {
            if (!holds(item, names)) report(item as string, [section, id, list, i], names, none)
          } else if (isObject(item) && !holds(item[field], names)) report(item[field] as string, [section, id, list, i, field], names, none)
        }
      }
      if (section === 'stores' && !holds(element.owner, ANY_SECTION)) {
        report(element.owner as string, [section, id, 'owner'], ANY_SECTION, none)
      }
    }
  }

  const flows = objectIn(file, 'flows')
  for (const id of Object.keys(flows)) {
    listIn(flows[id], 'path').forEach((name, i) => {
      if (!holds(name, ANY_SECTION)) report(name as string, ['flows', id, 'path', i], ANY_SECTION, none)
    })
  }
  checkNames(file, ids, report)
  return drafts
}

const sameId = (id: string, first: Section, second: Section): Draft => ({
  code: 'duplicate-id',
  pointer: joinPointer([second, id]),
  at: 'key',
  also: joinPointer([first, id]),
  say: saySameId(id, first, second),
})

const isSection = (key: string): key is Section => (SECTIONS as readonly string[]).includes(key)
const none = (): readonly string[] => []

/** References that may also name something that is no element: policies, ingress rules, the order of pipelines. */
const checkNames = (
  file: JsonObject,
  ids: ReadonlyMap<string, Section>,
  report: (name: string, steps: readonly Step[], allowed: ReadonlySet<Section>, extra: () => Iterable<string>) => void,
): void => {
  const checkLists = (
    section: string,
    list: string,
    field: string,
    extra: ReadonlySet<string>,
    isFree: (name: string) => boolean,
  ): void => {
    const entries = objectIn(file, section)
    for (const key of Object.keys(entries)) {
      listIn(entries[key], list).forEach((item, i) => {
        const name = textIn(item, field)
        if (name === undefined || ids.has(name) || extra.has(name) || isFree(name)) return
        report(name, [section, key, list, i, field], ANY_SECTION, () => extra)
      })
    }
  }
  checkLists('roles', 'allows', 'on', secretNames(file), (name) => name === '*' || name.startsWith('arn:'))
  checkLists('securityGroups', 'ingress', 'from', securityGroupNames(file), () => false)

  const pipelines = objectIn(file, 'pipelines')
  for (const key of Object.keys(pipelines)) {
    listIn(pipelines[key], 'after').forEach((name, i) => {
      if (typeof name !== 'string' || Object.hasOwn(pipelines, name)) return
      report(name, ['pipelines', key, 'after', i], NO_SECTION, () => Object.keys(pipelines))
    })
  }
}

const NO_SECTION: ReadonlySet<Section> = new Set()

const secretNames = (file: JsonObject): ReadonlySet<string> => {
  const names = new Set<string>()
  if (Object.keys(objectIn(file, 'roles')).length === 0) return names
  for (const section of SECTIONS) {
    for (const element of Object.values(objectIn(file, section))) {
      for (const secret of listIn(element, 'secrets')) {
        const name = textIn(secret, 'name')
        if (name !== undefined) names.add(name)
      }
    }
  }
  return names
}

const securityGroupNames = (file: JsonObject): ReadonlySet<string> => {
  const names = new Set(['internet', 'vpc', ...Object.keys(objectIn(file, 'securityGroups'))])
  for (const service of Object.values(objectIn(file, 'services'))) {
    const name = textIn(service, 'securityGroup')
    if (name !== undefined) names.add(name)
  }
  return names
}
