import type { ServiceElement } from './types'

/** Numbers services by id, so that wherever an algorithm has a choice it makes the same one however the file is ordered. */
export class ServiceNumbers {
  /** Number → service. */
  readonly sorted: readonly ServiceElement[]
  /** Where a service stands among the services → number. */
  private readonly byPlace: Int32Array
  private readonly first: number

  constructor(readonly services: readonly ServiceElement[]) {
    this.sorted = [...services].sort((a, b) => (a.id < b.id ? -1 : 1))
    this.first = services[0]?.index ?? 0
    this.byPlace = new Int32Array(services.length)
    for (let number = 0; number < this.sorted.length; number++) this.byPlace[this.sorted[number]!.index - this.first] = number
  }

  /** The number of the service with this index in `graph.elements`. */
  of(index: number): number {
    return this.byPlace[index - this.first]!
  }
}
