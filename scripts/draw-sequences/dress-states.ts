import { all, boxOf, type Dressed, head, path, rect, round, text } from './pieces'

const MARGIN = 6

/** From Mermaid's state diagram what a reader sees of it: states, transitions and what leads there. */
export const dressStates = (svg: SVGSVGElement): Dressed => {
  const boxes: DOMRect[] = []
  const put = (box: DOMRect): DOMRect => {
    boxes.push(box)
    return box
  }
  const edges = all<SVGPathElement>(svg, 'path[data-edge="true"]')
  const heads = edges.map((edge) => {
    const length = edge.getTotalLength()
    const [before, end] = [edge.getPointAtLength(length - 4), edge.getPointAtLength(length)]
    const distance = Math.hypot(end.x - before.x, end.y - before.y)
    return head(end.x, end.y, (end.x - before.x) / distance, (end.y - before.y) / distance, false)
  })
  const ways = edges.map((edge) => {
    put(boxOf(edge, svg))
    return edge.getAttribute('d')!.replace(/-?[\d.]+/g, (number) => String(round(Number(number))))
  })
  const start = all<SVGCircleElement>(svg, 'circle.state-start').map((one) => {
    const { x, y, width } = put(boxOf(one, svg))
    const r = width / 2
    return `M${round(x)} ${round(y + r)}a${r} ${r} 0 1 0 ${width} 0a${r} ${r} 0 1 0 ${-width} 0Z`
  })
  const states = all<SVGRectElement>(svg, '.node rect.label-container').map((one) => rect(put(boxOf(one, svg)), 'part service'))
  const rows = (selector: string, name?: string) =>
    all<SVGTSpanElement>(svg, selector).flatMap((one) => {
      const content = (one.textContent ?? '').trim()
      return content ? [text(content, put(boxOf(one, svg)), name)] : []
    })
  const texts = [...rows('.node .text-outer-tspan', 'name'), ...rows('.edgeLabel .text-outer-tspan')]
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))]
  const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))]
  return {
    body: [path(ways, 'way'), path([...heads, ...start], 'head'), ...states, ...texts].join(''),
    box: [left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN],
  }
}
