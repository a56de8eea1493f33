import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import { buildGraph } from '../../src/architecture/graph/build'
import type { Architecture } from '../../src/architecture/types'
import { draw } from '../../src/components/diagram/drawing/render'
import { type Direction, diagramSource } from '../../src/components/diagram/drawing/source'
import { titlesOf } from '../../src/components/diagram/drawing/titles'

declare global {
  interface Window {
    drawArchitecture: typeof drawArchitecture
  }
}

/** Runs in the browser: an architecture in, the text of an SVG file out. */
const drawArchitecture = async (architecture: Architecture, direction: Direction): Promise<string> => {
  const graph = buildGraph(architecture)
  // Without the fallback: a committed picture is drawn with ELK or not at all.
  const { svg } = await draw(diagramSource(graph, direction), titlesOf(graph), { engines: ['elk'] })
  return new XMLSerializer().serializeToString(svg)
}
window.drawArchitecture = drawArchitecture
