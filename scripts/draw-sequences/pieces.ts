import { FONT_SIZE } from './style'

export interface Dressed {
  readonly body: string
  /** Left, top, width, height. */
  readonly box: readonly [number, number, number, number]
}

export const round = (value: number): number => Math.round(value * 2) / 2
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** Where an element stands in the units of the drawing, whatever groups move it. */
export const boxOf = (element: SVGGraphicsElement, svg: SVGSVGElement): DOMRect => {
  const back = svg.getScreenCTM()!.inverse()
  const { left, top, right, bottom } = element.getBoundingClientRect()
  const [from, to] = [new DOMPoint(left, top).matrixTransform(back), new DOMPoint(right, bottom).matrixTransform(back)]
  return new DOMRect(from.x, from.y, to.x - from.x, to.y - from.y)
}

export const all = <E extends SVGGraphicsElement>(svg: ParentNode, selector: string): E[] => [...svg.querySelectorAll<E>(selector)]

export const rect = ({ x, y, width, height }: DOMRect, name: string): string =>
  `<rect class="${name}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="4"/>`

/** A line of text, and the number of its step in bold. The baseline lies a third of the type's size below the middle of its box. */
export const text = (content: string, { x, y, width, height }: DOMRect, name?: string): string =>
  `<text${name ? ` class="${name}"` : ''} x="${round(name === 'when' ? x : x + width / 2)}" y="${round(y + height / 2 + FONT_SIZE / 3)}">${escaped(content).replace(/^\d+\./, '<tspan class="number">$&</tspan>')}</text>`

export const path = (parts: readonly string[], name: string): string =>
  parts.length > 0 ? `<path class="${name}" d="${parts.join('')}"/>` : ''

/** A head at a point, looking along a direction: full for a call, open for an event. */
export const head = (x: number, y: number, dx: number, dy: number, isOpen: boolean): string => {
  const at = (back: number, side: number) => `${round(x - dx * back - dy * side)} ${round(y - dy * back + dx * side)}`
  return isOpen ? `M${at(7, 4)}L${at(0, 0)}L${at(7, -4)}` : `M${at(0, 0)}L${at(9, 4)}L${at(9, -4)}Z`
}
