import type { Graph } from '../../architecture/graph/types'
import type { DiagramSource } from './drawing/source'
import type { DiagramFinding } from './finding'

type Grouped = ReadonlyMap<string, readonly DiagramFinding[]>
/** Anything that can be looked up by JSON Pointer and by id: a place in the picture or in the table. */
interface Lookup {
  readonly byPointer: ReadonlyMap<string, string>
  readonly byId: ReadonlyMap<string, string>
}

/** The nearest place that the pointer lies in, else the first subject that has one. */
const placeOf = ({ pointer, subjects }: DiagramFinding, { byPointer, byId }: Lookup): string | undefined => {
  for (let at = pointer; at.startsWith('/'); at = at.slice(0, at.lastIndexOf('/'))) {
    const place = byPointer.get(at)
    if (place !== undefined) return place
  }
  for (const id of subjects) {
    const place = byId.get(id)
    if (place !== undefined) return place
  }
  return undefined
}

/** Findings on things without a place (a pipeline, a role) are left out unless one of their subjects has one. */
const group = (findings: readonly DiagramFinding[], lookup: Lookup): Grouped => {
  const groups = new Map<string, DiagramFinding[]>()
  for (const finding of findings) {
    const place = placeOf(finding, lookup)
    if (place === undefined) continue
    const there = groups.get(place)
    if (there === undefined) groups.set(place, [finding])
    else there.push(finding)
  }
  return groups
}

/** The findings on each part and line of a picture, by their keys. */
export const findingsByKey = ({ parts, lines }: DiagramSource, findings: readonly DiagramFinding[]): Grouped =>
  group(findings, {
    byPointer: new Map([
      ...parts.map(({ key, element }) => [element.pointer, key] as const),
      ...lines.flatMap(({ key, links }) => links.map(({ pointer }) => [pointer, key] as const)),
    ]),
    byId: new Map(parts.map(({ key, element }) => [element.id, key])),
  })

/** The findings on each element and link of a design, by their pointers. */
export const findingsByPointer = ({ elements, links }: Graph, findings: readonly DiagramFinding[]): Grouped =>
  group(findings, {
    byPointer: new Map([...elements, ...links].map(({ pointer }) => [pointer, pointer])),
    byId: new Map(elements.map(({ id, pointer }) => [id, pointer])),
  })
