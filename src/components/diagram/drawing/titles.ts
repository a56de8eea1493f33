import type { Graph } from '../../../architecture/graph/types'
import type { Titles } from './render'
import { counted } from './words'

/** Title and description of a drawing. The parts and links themselves stand in the table beside it. */
export const titlesOf = ({ architecture, elements, links }: Graph): Titles => ({
  title: `Diagram of ${architecture.name}`,
  description: `${counted(elements.length, 'part')} and ${counted(links.length, 'link')}. ${elements
    .map(({ id }) => id)
    .slice(0, 40)
    .join(', ')}.`,
})
