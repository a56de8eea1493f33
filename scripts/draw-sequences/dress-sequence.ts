import { all, boxOf, type Dressed, head, path, rect, round, text } from './pieces'

const MARGIN = 4

const value = (element: Element, name: string): number => Number(element.getAttribute(name))

/** From Mermaid's sequence diagram what a reader sees of it: columns, messages, notes, branches. */
export const dressSequence = (svg: SVGSVGElement, kinds: Readonly<Record<string, string>>): Dressed => {
  const frames: string[] = []
  const ways = { sync: [] as string[], async: [] as string[], full: [] as string[], open: [] as string[], lost: [] as string[] }
  const boxes: DOMRect[] = []
  const put = (box: DOMRect): DOMRect => {
    boxes.push(box)
    return box
  }
  for (const group of svg.querySelectorAll('[data-et="control-structure"]')) {
    const lines = all<SVGLineElement>(group, 'line.loopLine')
    const [left, right] = [Math.min, Math.max].map((pick) => pick(...lines.flatMap((line) => [value(line, 'x1'), value(line, 'x2')])))
    const [top, bottom] = [Math.min, Math.max].map((pick) => pick(...lines.flatMap((line) => [value(line, 'y1'), value(line, 'y2')])))
    put(new DOMRect(left, top, right! - left!, bottom! - top!))
    frames.push(`M${round(left!)} ${round(top!)}H${round(right!)}V${round(bottom!)}H${round(left!)}Z`)
    for (const line of lines)
      if (value(line, 'y1') === value(line, 'y2') && ![top, bottom].includes(value(line, 'y1')))
        frames.push(`M${round(left!)} ${value(line, 'y1')}H${round(right!)}`)
  }
  const way = (line: SVGGraphicsElement): void => {
    put(boxOf(line, svg))
    const marker = line.getAttribute('marker-end') ?? ''
    const isOpen = marker.includes('filled-head')
    const [from, to, y] = [value(line, 'x1'), value(line, 'x2'), value(line, 'y1')]
    const side = Math.sign(to - from)
    const tip = to + 3 * side
    if (marker.includes('cross')) {
      const middle = to - 8 * side
      ways.lost.push(`M${middle - 5} ${y - 5}l10 10m0-10l-10 10`)
      ways.sync.push(`M${round(from)} ${y}H${round(middle)}`)
      return
    }
    ways[isOpen ? 'async' : 'sync'].push(`M${round(from)} ${y}H${round(tip - side * (isOpen ? 1 : 6))}`)
    ways[isOpen ? 'open' : 'full'].push(head(tip, y, side, 0, isOpen))
  }
  for (const line of all(svg, '[data-et="message"]')) way(line)
  const parts = all<SVGRectElement>(svg, 'rect.actor-top').map((one) => {
    const kind = kinds[one.getAttribute('name')!]
    if (kind === undefined) throw new Error(`The participant ${one.getAttribute('name')} has no kind.`)
    return rect(put(boxOf(one, svg)), `part ${kind}`)
  })
  const notes = all<SVGRectElement>(svg, 'rect.note').map((one) => rect(put(boxOf(one, svg)), 'note'))
  const words = (selector: string, name?: string) =>
    all<SVGTextElement>(svg, selector).map((one) => text((one.textContent ?? '').trim(), put(boxOf(one, svg)), name))
  // A condition stands at the left edge of its frame; Mermaid sets it in the middle, between brackets.
  const conditions = all<SVGTextElement>(svg, 'text.loopText, text.sectionTitle').map((one) => {
    const left = Math.min(...all<SVGLineElement>(one.parentNode!, 'line.loopLine').map((line) => value(line, 'x1')))
    const box = boxOf(one, svg)
    return text((one.textContent ?? '').replace(/[[\]]/g, '').trim(), put(new DOMRect(left + 8, box.y, box.width, box.height)), 'when')
  })
  const texts = [...words('text.messageText'), ...words('text.noteText', 'noted'), ...words('text.actor-box', 'name'), ...conditions]
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))]
  const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom)) + 8]
  const lives = all<SVGLineElement>(svg, 'line.actor-line').map(
    (line) => `M${round(value(line, 'x1'))} ${round(value(line, 'y1'))}V${Math.round(bottom)}`,
  )
  return {
    body: [
      path(lives, 'life'),
      path(frames, 'frame'),
      path(ways.sync, 'way'),
      path(ways.async, 'way async'),
      path(ways.open, 'way'),
      path(ways.full, 'head'),
      path(ways.lost, 'lost'),
      ...parts,
      ...notes,
      ...texts,
    ].join(''),
    box: [left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN],
  }
}
