import { isWriting } from './is-writing'
import type { Element, Link, StoreAccess, StoreElement, UseLink } from './types'

/** Who uses a store, in the order of the links that lead into it. A use without `access` states neither a read nor a write. */
export const storeAccesses = (linksIn: readonly Link[], at: (index: number) => Element): StoreAccess[] => {
  const byAccessor = new Map<number, UseLink[]>()
  for (const link of linksIn) {
    if (link.role !== 'uses') continue
    const known = byAccessor.get(link.from)
    if (known === undefined) byAccessor.set(link.from, [link])
    else known.push(link)
  }
  return [...byAccessor].map(([accessor, links]) => ({
    accessor: at(accessor),
    links,
    reads: links.some(({ value }) => value.access === 'read' || value.access === 'read-write'),
    writes: links.some(isWriting),
  }))
}

/** The declared owner, else the only writer, else undefined. */
export const ownerAmong = (
  store: StoreElement,
  accesses: readonly StoreAccess[],
  byId: ReadonlyMap<string, Element>,
): Element | undefined => {
  const declared = store.value.owner
  if (declared !== undefined && byId.has(declared)) return byId.get(declared)
  const writers = accesses.filter(({ writes }) => writes)
  return writers.length === 1 ? writers[0]!.accessor : undefined
}
