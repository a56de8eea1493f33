import type { StoreElement } from './types'

/** Whether a store holds what is nowhere else. What a cache or a search index holds can be built again: it is no second truth. */
export const isTruth = ({ value: { type } }: StoreElement): boolean => type !== 'elasticache' && type !== 'opensearch'
