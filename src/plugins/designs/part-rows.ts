import { buildGraph } from '../../architecture/graph/build'
import type { Element, Link } from '../../architecture/graph/types'
import type { Architecture } from '../../architecture/types'
import { NOUNS, typeOf } from '../../components/diagram/drawing/words'
import type { PartRow } from '../../components/diagram/part-row'

const verbOf = (link: Link): string => {
  switch (link.role) {
    case 'calls':
      return 'calls'
    case 'routes':
      return 'routes to'
    case 'uses':
      return link.value.access === 'read' ? 'reads' : link.value.access === 'write' ? 'writes' : 'reads and writes'
    case 'publishes':
      return 'publishes to'
    case 'forwardsTo':
      return 'forwards to'
    case 'consumes':
      return 'is consumed by'
  }
}

/** Every part of a design with what it starts, as a reader would say it. */
export const partRows = (architecture: Architecture): PartRow[] => {
  const graph = buildGraph(architecture)
  const linksOf = (element: Element) => graph.out(element).map((link) => `${verbOf(link)} ${graph.at(link.to).id}`)
  const kindOf = (element: Element) =>
    element.section === 'clients' || element.section === 'externals'
      ? NOUNS[element.section]
      : `${NOUNS[element.section]}, ${typeOf(element)}`
  return graph.elements.map((element) => ({ id: element.id, kind: kindOf(element), links: linksOf(element).join('; ') || 'none' }))
}
