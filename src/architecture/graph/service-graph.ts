import { type Digraph, makeDigraph, reverse } from './digraph'
import { longestPaths, type Walk } from './longest-path'
import type { ServiceNumbers } from './service-numbers'
import { shortestCycle } from './shortest-cycle'
import { stronglyConnected } from './tarjan'
import type { CallLink, Path, ServiceElement } from './types'

/** Services and calls between them as a digraph. */
export class ServiceGraph {
  private readonly digraph: Digraph
  private reversed?: Digraph
  private longest?: ReturnType<typeof longestPaths>

  constructor(
    private readonly numbers: ServiceNumbers,
    private readonly links: readonly CallLink[],
  ) {
    const from = Int32Array.from(links, (link) => numbers.of(link.from))
    const to = Int32Array.from(links, (link) => numbers.of(link.to))
    this.digraph = makeDigraph(numbers.services.length, from, to)
  }

  /** Nodes and edges: what one walk over all of it looks at. */
  get weight(): number {
    return this.numbers.services.length + this.links.length
  }

  /** Components of more than one service; components and their members in file order. */
  cycles(): ServiceElement[][] {
    const { of, sizes } = stronglyConnected(this.digraph)
    const cycles = new Map<number, ServiceElement[]>()
    for (const service of this.numbers.services) {
      const component = of[this.numbers.of(service.index)]!
      if (sizes[component]! < 2) continue
      if (!cycles.has(component)) cycles.set(component, [])
      cycles.get(component)!.push(service)
    }
    return [...cycles.values()]
  }

  cycleWithin(component: readonly ServiceElement[]): Path {
    const members = component.map(({ index }) => this.numbers.of(index))
    this.reversed ??= reverse(this.digraph)
    return this.path(shortestCycle(this.digraph, this.reversed, members) ?? { nodes: [], edges: [] })
  }

  hopsFrom(service: ServiceElement): number {
    this.longest ??= longestPaths(this.digraph)
    return this.longest.lengthFrom(this.numbers.of(service.index))
  }

  longestHops(starts: readonly ServiceElement[]): { hops: number; path: Path } {
    this.longest ??= longestPaths(this.digraph)
    let best = -1
    let hops = -1
    for (const start of starts) {
      const number = this.numbers.of(start.index)
      const length = this.longest.lengthFrom(number)
      if (length < hops || (length === hops && number > best)) continue
      best = number
      hops = length
    }
    return best === -1 ? { hops: 0, path: { elements: [], links: [] } } : { hops, path: this.path(this.longest.walkFrom(best)) }
  }

  private path({ nodes, edges }: Walk): Path {
    return {
      elements: nodes.map((node) => this.numbers.sorted[node]!),
      links: edges.map((edge) => this.links[this.digraph.labels[edge]!]!),
    }
  }
}
