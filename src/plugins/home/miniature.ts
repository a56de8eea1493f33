import { buildGraph } from '../../architecture/graph/build'
import type { Element, Link } from '../../architecture/graph/types'
import type { Architecture } from '../../architecture/types'
import { NOUNS, typeOf } from '../../components/diagram/drawing/words'
import type { MiniatureState, PartRow } from '../../components/home/home-data'
import type { Grade } from '../../grader/grade'
import { PRINCIPLES } from '../../grader/principles'

/** How many principles the miniature shows at most. */
const SHOWN = 3

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

/** The principles that a change can move, the lowest first. */
export const lowestPrinciples = ({ principles }: Grade): string[] =>
  principles
    .filter(({ score }) => score !== null && score < 100)
    .sort((a, b) => a.score! - b.score!)
    .slice(0, SHOWN)
    .map(({ id }) => id)

/** What the home page shows of one state. `shown` are ids of principles. */
export const miniatureState = (
  architecture: Architecture,
  grade: Grade,
  shown: readonly string[],
  drawings: Pick<MiniatureState, 'wide' | 'narrow'>,
): MiniatureState => ({
  score: grade.score,
  findings: grade.findings.filter(({ waived }) => !waived).map(({ severity, rule, message, hint }) => ({ severity, rule, message, hint })),
  cappedBy: grade.cappedBy,
  principles: shown.map((id) => ({
    id,
    title: PRINCIPLES.find((principle) => principle.id === id)!.title,
    score: grade.principles.find((principle) => principle.id === id)!.score,
  })),
  parts: partRows(architecture),
  ...drawings,
})
