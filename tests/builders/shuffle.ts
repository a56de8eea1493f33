import type { Architecture } from '../../src/architecture/types'
import { makeRng, shuffled } from './rng'
import { type Json, transformArchitecture } from './transform'

/** Lists whose order means something; `calls` and `routes` only where a link says whether it starts together with the one before it. */
const isOrdered = (items: readonly Json[], place: string): boolean =>
  place === 'flows/path' ||
  place === 'pipelines/stages' ||
  items.some((item) => typeof item === 'object' && item !== null && Object.hasOwn(item, 'parallel'))

/** The same design with the keys of every object and every list without a meaningful order in another order. `layout` stays as it is. */
export const shuffleArchitecture = (architecture: Architecture, seed: number): Architecture => {
  const rng = makeRng(seed)
  return transformArchitecture(architecture, {
    list: (items, place) => (isOrdered(items, place) ? items : shuffled(items, rng)),
    entries: (entries) => shuffled(entries, rng),
  })
}
