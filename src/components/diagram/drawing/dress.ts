import type { Section } from '../../../architecture/types'
import { around, type Box, boxOfPoints, type Point, pad, round, simplify } from './geometry'
import { withHead } from './heads'
import { meet, silhouette } from './silhouette'
import type { DiagramSource, Line, Part } from './source'
import { DRAWING_CLASS, DRAWING_STYLE } from './style'
import { create, SVG_NAMESPACE, strip } from './svg'
import { NOUNS } from './words'

/** Where everything stands, by the keys of the source. */
export interface Layout {
  readonly viewBox: Box
  readonly boxes: ReadonlyMap<string, Box>
  readonly ways: ReadonlyMap<string, readonly Point[]>
}

/** Mermaid's drawing lacks something that every later step needs: a new version of it may have changed its markup. */
export class MissingInDrawing extends Error {
  override readonly name = 'MissingInDrawing'
  constructor(what: string) {
    super(`Mermaid's drawing has no ${what}.`)
  }
}

const MARGIN = 8
/** Height that a client's name takes outside its circle, and the width of one letter of it. */
const OUTER_NAME = { height: 22, letter: 8.8 }

const numberIn = (element: Element, name: string): number => {
  const value = Number(element.getAttribute(name) ?? Number.NaN)
  if (!Number.isFinite(value)) throw new MissingInDrawing(`number in ${name}`)
  return value
}

/** The box of a node, from its translation and the shape that Mermaid gave it. */
const boxOf = (node: Element, key: string): Box => {
  const shift = /^translate\(\s*([-\d.e]+)[ ,]+([-\d.e]+)\s*\)$/.exec(node.getAttribute('transform') ?? '')
  const shape = node.querySelector('.label-container')
  if (shift === null || shape === null) throw new MissingInDrawing(`box for ${key}`)
  const [x, y] = [Number(shift[1]), Number(shift[2])]
  if (shape.localName === 'circle') {
    const radius = numberIn(shape, 'r')
    return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
  }
  return { x: x + numberIn(shape, 'x'), y: y + numberIn(shape, 'y'), width: numberIn(shape, 'width'), height: numberIn(shape, 'height') }
}

const pointsOf = (path: Element, key: string): Point[] => {
  const encoded = path.getAttribute('data-points')
  if (encoded === null) throw new MissingInDrawing(`points for ${key}`)
  const points = simplify(JSON.parse(atob(encoded)) as Point[])
  if (points.length < 2) throw new MissingInDrawing(`way for ${key}`)
  return points
}

/** Nodes by key. Their ids read `<svg>-flowchart-<key>-<counter>`. */
const nodesIn = (svg: SVGSVGElement): Map<string, Element> => {
  const nodes = new Map<string, Element>()
  for (const node of svg.querySelectorAll('g.node')) {
    const key = /-flowchart-(n\d+)-\d+$/.exec(node.id)?.[1]
    if (key !== undefined) nodes.set(key, node)
  }
  return nodes
}

/** Edges by key. ELK appends `_0` to their ids, dagre does not. */
const edgesIn = (svg: SVGSVGElement): Map<string, Element> => {
  const edges = new Map<string, Element>()
  for (const path of svg.querySelectorAll('path[data-edge="true"]'))
    edges.set((path.getAttribute('data-id') ?? '').replace(/_\d+$/, ''), path)
  return edges
}

/** Where the two rows of text stand, as shifts of their baselines from the middle of the box. */
const TEXT_SHIFT: Readonly<Record<Section, { readonly x: number; readonly y: number }>> = {
  clients: { x: 0, y: 0 },
  gateways: { x: -4, y: 0 },
  services: { x: 0, y: 0 },
  workflows: { x: 0, y: 0 },
  stores: { x: 0, y: 3 },
  channels: { x: 0, y: 0 },
  externals: { x: 0, y: 0 },
}

/** A client's name stands below its circle, or above where links leave at the bottom. */
const outerNameBox = ({ name }: Part, box: Box, direction: DiagramSource['direction']): Box => {
  const width = Math.max(box.width, name.length * OUTER_NAME.letter)
  const y = direction === 'LR' ? box.y + box.height : box.y - OUTER_NAME.height
  return { x: box.x + box.width / 2 - width / 2, y, width, height: OUTER_NAME.height }
}

const dressPart = (node: Element, part: Part, box: Box, direction: DiagramSource['direction']): void => {
  const { element, name, type } = part
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const shift = TEXT_SHIFT[element.section]
  const isClient = element.section === 'clients'
  const nameY = isClient ? outerNameBox(part, box, direction).y + 15 : centre.y + shift.y - 2.5
  const typeY = isClient ? centre.y + 4.2 : centre.y + shift.y + 13
  strip(node)
  node.setAttribute('class', `node part ${NOUNS[element.section]}`)
  node.setAttribute('data-key', part.key)
  node.setAttribute('data-id', element.id)
  if (name !== element.id) node.append(create('title', {}, element.id))
  const x = String(round(centre.x + shift.x))
  node.append(
    create('path', { class: 'silhouette', d: silhouette(element.section, box) }),
    create('text', { class: 'name', x, y: String(round(nameY)) }, name),
    create('text', { class: 'type', x, y: String(round(typeY)) }, type),
  )
}

const dressLine = (path: Element, line: Line, points: readonly Point[]): SVGGElement => {
  const { line: way, head, open } = withHead(line.kind, points)
  const group = create('g', {
    class: `line ${line.kind}`,
    'data-key': line.key,
    'data-from': line.from.element.id,
    'data-to': line.to.element.id,
  })
  strip(path)
  path.setAttribute('class', 'flowchart-link way')
  path.setAttribute('d', way)
  group.append(path, create('path', { class: open ? 'open' : 'full', d: head }))
  return group
}

/** A line from a part to itself: out at the right of its upper side, back in at its right side. */
const selfLoop = ({ x, y, width }: Box): Point[] => {
  const right = x + width
  return [
    { x: right - 24, y },
    { x: right - 24, y: y - 14 },
    { x: right + 14, y: y - 14 },
    { x: right + 14, y: y + 14 },
    { x: right, y: y + 14 },
  ]
}

const wayOf = (line: Line, path: Element | undefined, boxes: ReadonlyMap<string, Box>): Point[] => {
  const from = boxes.get(line.from.key)!
  const to = boxes.get(line.to.key)!
  if (line.from === line.to)
    return selfLoop(from).map((point, i) => (i === 0 || i === 4 ? meet(line.from.element.section, from, point) : point))
  if (path === undefined) throw new MissingInDrawing(`link ${line.key}`)
  const points = pointsOf(path, line.key)
  return [meet(line.from.element.section, from, points[0]!), ...points.slice(1, -1), meet(line.to.element.section, to, points.at(-1)!)]
}

/**
 * Turns what Mermaid drew for `source` into our own drawing, in place: silhouettes, real names, heads, no ids, no style but ours.
 * Texts of the file enter through `textContent` and attributes only. Throws `MissingInDrawing`.
 */
export const dress = (svg: SVGSVGElement, source: DiagramSource, title: string, description: string): Layout => {
  const nodes = nodesIn(svg)
  const edges = edgesIn(svg)
  const boxes = new Map<string, Box>()
  for (const { key } of source.parts) {
    const node = nodes.get(key)
    if (node === undefined) throw new MissingInDrawing(`node ${key}`)
    boxes.set(key, boxOf(node, key))
  }
  const ways = new Map(source.lines.map((line) => [line.key, wayOf(line, edges.get(line.key), boxes)]))

  const lines = create('g', { class: 'lines' })
  for (const line of source.lines) lines.append(dressLine(edges.get(line.key) ?? create('path', {}), line, ways.get(line.key)!))
  const parts = create('g', { class: 'parts' })
  for (const part of source.parts) {
    const node = nodes.get(part.key)!
    dressPart(node, part, boxes.get(part.key)!, source.direction)
    parts.append(node)
  }

  const names = source.parts
    .filter(({ element }) => element.section === 'clients')
    .map((part) => outerNameBox(part, boxes.get(part.key)!, source.direction))
  const drawn = pad(around([...boxes.values(), ...names, ...[...ways.values()].map(boxOfPoints)]), MARGIN)
  const viewBox = { x: Math.floor(drawn.x), y: Math.floor(drawn.y), width: Math.ceil(drawn.width), height: Math.ceil(drawn.height) }
  strip(svg)
  const attributes = {
    xmlns: SVG_NAMESPACE,
    class: DRAWING_CLASS,
    role: 'img',
    viewBox: `${viewBox.x} ${viewBox.y} ${viewBox.width} ${viewBox.height}`,
    width: String(viewBox.width),
    height: String(viewBox.height),
  }
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value)
  // Links lie under the parts: they may enter a box as far as its silhouette, never show on it.
  svg.append(create('title', {}, title), create('desc', {}, description), create('style', {}, DRAWING_STYLE), lines, parts)
  return { viewBox, boxes, ways }
}
