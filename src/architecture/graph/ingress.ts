import { namedEntry } from './named-entries'
import type { Graph, ServiceElement } from './types'

export interface Ingress {
  /** An id, a security group, "internet" or "vpc". */
  readonly from: string
  /** Absent where every port is open. */
  readonly port?: number
  /** JSON Pointer of the entry. */
  readonly pointer: string
}

/** What the security group of a service lets in; nothing where it has none, or one without an entry of its own. */
export const ingressOf = (graph: Graph, service: ServiceElement): readonly Ingress[] => {
  const name = service.value.securityGroup
  const group = name === undefined ? undefined : namedEntry(graph.architecture, 'securityGroups', name)
  return (group?.value.ingress ?? []).map(({ from, port }, i) => ({
    from,
    ...(port === undefined ? {} : { port }),
    pointer: `${group!.pointer}/ingress/${i}`,
  }))
}
