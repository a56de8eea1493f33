import type { Evidence } from './grade'

/** Ids that one finding shows where the same ids may stand in many findings: without a limit a file of 200 kB makes a grade of 100 MB. */
export const SHOWN = 20

/** Ids in one order, whatever the order of the file. */
export const sortedIds = (elements: readonly { readonly id: string }[]): string[] => elements.map(({ id }) => id).sort()

/** A path; of a long one the beginning and the end. */
export const pathOf = (ids: readonly string[]): Evidence => ({
  kind: 'path',
  value: ids.length <= SHOWN ? ids : [...ids.slice(0, SHOWN - 1), ids.at(-1)!],
})
