import '../../scripts/draw/page'
import { buildGraph } from '../../src/architecture/graph/build'
import type { Architecture } from '../../src/architecture/types'
import { dress } from '../../src/components/diagram/drawing/dress'
import { draw, type LayoutEngine } from '../../src/components/diagram/drawing/render'
import { type Direction, diagramSource } from '../../src/components/diagram/drawing/source'
import { titlesOf } from '../../src/components/diagram/drawing/titles'

declare global {
  interface Window {
    drawHere: typeof drawHere
    dressMarkup: typeof dressMarkup
    drawMany: typeof drawMany
    drawBroken: typeof drawBroken
  }
}

/** Draws into the page and tells what came of it. The design is JSON, because "__proto__" as a key is lost on the way into a page otherwise. */
const drawHere = async (json: string, direction: Direction, engine: LayoutEngine) => {
  const graph = buildGraph(JSON.parse(json) as Architecture)
  const source = diagramSource(graph, direction)
  const before = document.body.children.length
  const { svg, layout } = await draw(source, titlesOf(graph), { engines: [engine] })
  const left = document.body.children.length - before
  document.body.replaceChildren(svg)
  return {
    left,
    parts: source.parts.length,
    lines: source.lines.length,
    boxes: [...layout.boxes.values()],
    ways: [...layout.ways.values()],
  }
}

/** Dresses markup that stands for Mermaid's drawing of a design; returns the message of what it throws. */
const dressMarkup = (architecture: Architecture, markup: string): string | undefined => {
  const host = document.createElement('div')
  host.innerHTML = markup
  try {
    dress(host.querySelector('svg')!, diagramSource(buildGraph(architecture), 'LR'), '', '')
    return undefined
  } catch (error) {
    return String(error)
  }
}

/** Gives Mermaid a text that it refuses; returns whether that was rejected, and how many elements it left in the page. */
const drawBroken = async (architecture: Architecture): Promise<{ readonly rejected: boolean; readonly left: number }> => {
  const graph = buildGraph(architecture)
  const before = document.body.children.length
  const rejected = await draw({ ...diagramSource(graph, 'LR'), text: 'flowchart LR\nn0@{' }, titlesOf(graph)).then(
    () => false,
    () => true,
  )
  return { rejected, left: document.body.children.length - before }
}

/** Asks for one drawing after another, giving up all but the last; returns which of them were finished. */
const drawMany = async (architecture: Architecture, count: number): Promise<boolean[]> => {
  const graph = buildGraph(architecture)
  const controllers = Array.from({ length: count }, () => new AbortController())
  const results = controllers.map(({ signal }) => draw(diagramSource(graph, 'LR'), titlesOf(graph), { signal }))
  for (const controller of controllers.slice(0, -1)) controller.abort()
  return (await Promise.allSettled(results)).map(({ status }) => status === 'fulfilled')
}

Object.assign(window, { drawHere, dressMarkup, drawMany, drawBroken })
