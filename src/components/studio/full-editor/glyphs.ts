import type { NumberedFinding } from '../numbered-findings'
import { SEVERITY_SHAPES } from '../severity-shapes'
import styles from './FullEditor.module.css'
import { monaco } from './monaco'

const SVG = 'http://www.w3.org/2000/svg'

function draw({ number, finding }: NumberedFinding): SVGSVGElement {
  const shape = SEVERITY_SHAPES[finding.severity]
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 20 20')
  svg.setAttribute('width', '16')
  svg.setAttribute('height', '16')
  svg.dataset.severity = finding.severity
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', shape.path)
  const text = document.createElementNS(SVG, 'text')
  text.setAttribute('x', '10')
  text.setAttribute('y', String(shape.baseline))
  text.setAttribute('text-anchor', 'middle')
  text.setAttribute('font-size', String(number > 9 ? shape.size - 2 : shape.size))
  text.textContent = String(number)
  svg.append(path, text)
  return svg
}

function widgetFor(mark: NumberedFinding, onMark: (number: number) => void): monaco.editor.IGlyphMarginWidget {
  const node = document.createElement('div')
  node.className = styles.glyph ?? ''
  node.append(draw(mark))
  node.addEventListener('click', () => onMark(mark.number))
  const { line } = mark.finding
  const position = { lane: monaco.editor.GlyphMarginLane.Center, zIndex: 1, range: new monaco.Range(line, 1, line, 1) }
  return { getId: () => `finding-${line}`, getDomNode: () => node, getPosition: () => position }
}

/** Puts the numbered marks into the margin in place of those that are there. */
export function createGlyphs(editor: monaco.editor.ICodeEditor, onMark: (number: number) => void) {
  let shown: monaco.editor.IGlyphMarginWidget[] = []
  return (marks: ReadonlyMap<number, NumberedFinding>): void => {
    for (const widget of shown) editor.removeGlyphMarginWidget(widget)
    shown = [...marks.values()].map((mark) => widgetFor(mark, onMark))
    for (const widget of shown) editor.addGlyphMarginWidget(widget)
  }
}
