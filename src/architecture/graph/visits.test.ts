import { describe, expect, it } from 'vitest'
import { generateArchitecture } from '../../../tests/builders/generate'
import { buildGraph } from './build'
import type { Graph } from './types'

const counted = (graph: Graph, ask: () => unknown): number => {
  const before = graph.visits
  ask()
  return graph.visits - before
}

describe('visits', () => {
  const graph = buildGraph({ version: 1, name: 'A test', services: { a: { calls: [{ to: 'b' }] }, b: { calls: [{ to: 'a' }] }, c: {} } })

  it('begin at nothing and count what is handed out', () => {
    expect(graph.visits).toBe(0)
    expect(counted(graph, () => graph.elements)).toBe(3)
    expect(counted(graph, () => graph.links)).toBe(2)
    expect(counted(graph, () => graph.of('services'))).toBe(3)
    expect(counted(graph, () => graph.of('stores'))).toBe(0)
    expect(counted(graph, () => graph.linksOf('calls'))).toBe(2)
    expect(counted(graph, () => [graph.at(0), graph.byId('a'), graph.byId('nobody')])).toBe(3)
    expect(counted(graph, () => [graph.out(0), graph.in(0), graph.degree(0)])).toBe(3)
    expect(counted(graph, () => graph.reachable([0]))).toBe(4)
  })

  it('count the work behind an answer once, and the answer every time', () => {
    const first = counted(graph, () => graph.cycles())
    expect(first).toBeGreaterThan(2)
    expect(counted(graph, () => graph.cycles())).toBe(2)
  })

  const asks: Readonly<Record<string, (graph: Graph) => unknown>> = {
    hops: (of) => of.hops(),
    cycles: (of) => of.cycles().map((cycle) => of.cycleWithin(cycle)),
    longestHops: (of) => of.longestHops(of.of('services')),
    reachable: (of) => of.reachable(of.of('clients')),
    dominators: (of) => of.dominators(of.of('clients')[0]!),
    sharedStores: (of) => of.sharedStores(),
  }
  const small = generateArchitecture(1000, 1, { defects: 0.3 })
  const large = generateArchitecture(10_000, 1, { defects: 0.3 })
  it.each(Object.entries(asks))('grow in step with the design: %s', (_, ask) => {
    const [few, many] = [small, large].map((architecture) => {
      const of = buildGraph(architecture)
      return counted(of, () => ask(of))
    })
    expect(few).toBeGreaterThan(0)
    expect(many! / few!).toBeLessThan(13)
  })
})
