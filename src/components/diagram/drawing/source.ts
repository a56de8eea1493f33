import type { Element, Graph, Link } from '../../../architecture/graph/types'
import type { Section } from '../../../architecture/types'
import { drawnTypeOf } from './words'

/** Left to right on wide screens, top to bottom on narrow ones. */
export type Direction = 'LR' | 'TB'

/** An element as it is drawn. `key` is its node in the Mermaid source. */
export interface Part {
  readonly key: string
  readonly element: Element
  /** Its id, shortened in the middle where it is long. */
  readonly name: string
  readonly type: string
}

/**
 * All links of one kind from one part to another: they are drawn as one line. `key` is its edge in the Mermaid source.
 * The way from a channel to its dead letters is a line too, without a link of its own.
 */
export interface Line {
  readonly key: string
  readonly kind: Link['kind']
  readonly from: Part
  readonly to: Part
  readonly links: readonly Link[]
}

export interface DiagramSource {
  readonly direction: Direction
  /** A Mermaid flowchart with keys and filler letters only: no text of the file stands in it. */
  readonly text: string
  readonly parts: readonly Part[]
  /** Lines from a part to itself are here too, but not in `text`: Mermaid splits them into helper nodes. */
  readonly lines: readonly Line[]
}

/** Longest name in a box, and under the circle of a client, in characters. */
const NAME_LENGTH = 24
const CLIENT_NAME_LENGTH = 12
/** A box is at least this many letters wide, so that a state such as "32 of 32 held" fits where the type stands. Slanted sides take some more. */
const TYPE_LENGTH = 9
const SLANT: Partial<Readonly<Record<Section, number>>> = { gateways: 1, externals: 2 }
/** The circle of a client holds its type only; its name stands outside. */
const CLIENT_FILLER = 'ddddd'

/** Keeps both ends of a long name, because ids of one family differ at the end as often as at the start. */
export const shorten = (name: string, length: number): string => {
  if (name.length <= length) return name
  const tail = Math.floor((length - 1) * 0.4)
  return `${name.slice(0, length - 1 - tail)}…${name.slice(-tail)}`
}

/** Letters of the same width class in Atkinson Hyperlegible Next, so that Mermaid measures a box that fits the real text. */
const fillerFor = (character: string): string => {
  if ('ijl'.includes(character)) return 'l'
  if ('frt-'.includes(character)) return 'r'
  if ('csvxyz17/'.includes(character)) return 'x'
  if (character === 'm') return 'm'
  if (character === 'w' || character === '…') return 'w'
  return 'd'
}

export const filler = (text: string): string => Array.from(text, fillerFor).join('')

const partOf = (element: Element): Part => ({
  key: `n${element.index}`,
  element,
  name: shorten(element.id, element.section === 'clients' ? CLIENT_NAME_LENGTH : NAME_LENGTH),
  type: shorten(drawnTypeOf(element), NAME_LENGTH),
})

const node = ({ key, element: { section }, name, type }: Part): string => {
  if (section === 'clients') return `${key}@{ shape: circle, label: "${CLIENT_FILLER}" }`
  const typeRow = 'd'.repeat(Math.max(type.length, TYPE_LENGTH) + (SLANT[section] ?? 0))
  return `${key}@{ shape: rect, label: "${filler(name)}<br/>${typeRow}" }`
}

const linesOf = (graph: Graph, parts: readonly Part[]): Line[] => {
  const lines = new Map<string, Line & { links: Link[] }>()
  const line = (from: number, to: number, kind: Link['kind']) => {
    const ends = `${from} ${to} ${kind}`
    const known = lines.get(ends)
    if (known !== undefined) return known
    const added = { key: `e${lines.size}`, kind, from: parts[from]!, to: parts[to]!, links: [] }
    lines.set(ends, added)
    return added
  }
  for (const link of graph.links) line(link.from, link.to, link.kind).links.push(link)
  for (const { from, value } of graph.linksOf('consumes')) {
    const deadLetter = typeof value.deadLetter === 'string' ? graph.byId(value.deadLetter) : undefined
    if (deadLetter !== undefined) line(from, deadLetter.index, 'async')
  }
  return [...lines.values()]
}

/** What Mermaid is asked to lay out, and what each of its keys stands for. */
export const diagramSource = (graph: Graph, direction: Direction): DiagramSource => {
  const parts = graph.elements.map(partOf)
  const lines = linesOf(graph, parts)
  // Links without heads: they end on the box, and the dress puts our own heads there.
  const edges = lines.filter(({ from, to }) => from !== to).map(({ key, from, to }) => `${from.key} ${key}@--- ${to.key}`)
  return { direction, text: [`flowchart ${direction}`, ...parts.map(node), ...edges, ''].join('\n'), parts, lines }
}
