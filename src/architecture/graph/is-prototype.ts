import type { Graph } from './types'

/** Whether the design says that the product is a prototype: some rules ask less of one. */
export const isPrototype = (graph: Graph): boolean => graph.architecture.context?.stage === 'prototype'
