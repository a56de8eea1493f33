import { type Digraph, makeDigraph, reverse } from './digraph'
import { longestPaths, type Walk } from './longest-path'
import { shortestCycle } from './shortest-cycle'
import { stronglyConnected } from './tarjan'
import type { CallLink, Path, ServiceElement } from './types'

/**
 * Services and calls between them as a digraph. Services are numbered by id, so that wherever an algorithm has a choice it makes the same one
 * however the file is ordered.
 */
export class ServiceGraph {
  readonly digraph: Digraph
  private readonly sorted: readonly ServiceElement[]
  private readonly numbers: ReadonlyMap<ServiceElement, number>
  private reversed?: Digraph
  private longest?: ReturnType<typeof longestPaths>

  constructor(
    private readonly services: readonly ServiceElement[],
    private readonly links: readonly CallLink[],
  ) {
    this.sorted = [...services].sort((a, b) => (a.id < b.id ? -1 : 1))
    this.numbers = new Map(this.sorted.map((service, number) => [service, number]))
    const byIndex = new Int32Array(services.length)
    const first = services[0]?.index ?? 0
    for (const [service, number] of this.numbers) byIndex[service.index - first] = number
    this.digraph = makeDigraph(
      services.length,
      links.map(({ from }) => byIndex[from - first]!),
      links.map(({ to }) => byIndex[to - first]!),
    )
  }

  /** Nodes and edges: what one walk over all of it looks at. */
  get weight(): number {
    return this.services.length + this.links.length
  }

  /** Components of more than one service; components and their members in file order. */
  cycles(): ServiceElement[][] {
    const { of, sizes } = stronglyConnected(this.digraph)
    const cycles = new Map<number, ServiceElement[]>()
    for (const service of this.services) {
      const component = of[this.numbers.get(service)!]!
      if (sizes[component]! < 2) continue
      if (!cycles.has(component)) cycles.set(component, [])
      cycles.get(component)!.push(service)
    }
    return [...cycles.values()]
  }

  cycleWithin(component: readonly ServiceElement[]): Path {
    const members = component.map((service) => this.numbers.get(service)!)
    this.reversed ??= reverse(this.digraph)
    return this.path(shortestCycle(this.digraph, this.reversed, members) ?? { nodes: [], edges: [] })
  }

  longestHops(starts: readonly ServiceElement[]): { hops: number; path: Path } {
    this.longest ??= longestPaths(this.digraph)
    let best = -1
    let hops = -1
    for (const start of starts) {
      const number = this.numbers.get(start)!
      const length = this.longest.lengthFrom(number)
      if (length < hops || (length === hops && number > best)) continue
      best = number
      hops = length
    }
    return best === -1 ? { hops: 0, path: { elements: [], links: [] } } : { hops, path: this.path(this.longest.walkFrom(best)) }
  }

  private path({ nodes, edges }: Walk): Path {
    return {
      elements: nodes.map((node) => this.sorted[node]!),
      links: edges.map((edge) => this.links[this.digraph.labels[edge]!]!),
    }
  }
}
