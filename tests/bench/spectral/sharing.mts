import type { IFunctionResult, RulesetFunction } from '@stoplight/spectral-core'
import type { Architecture, Service, Use } from '../../../src/architecture/types'

export const isWriting = ({ access }: Use): boolean => access === 'write' || access === 'read-write'

type Pipeline = NonNullable<Architecture['pipelines']>[string]

/** On a pipeline. */
export const deploysOneService: RulesetFunction<Pipeline> = ({ deploys }, _, { document, path }) => {
  const { services = {} } = document.data as Architecture
  const deployed = [...new Set(deploys)].filter((id) => Object.hasOwn(services, id))
  return deployed.length < 2 ? [] : [{ message: `It deploys ${deployed.join(', ')}.`, path: [...path, 'deploys'] }]
}

/** On the section of services. */
export const hasOwnRole: RulesetFunction<Readonly<Record<string, Service>>> = (services) => {
  const onAws = Object.entries(services).filter(([, { compute }]) => compute !== undefined && compute !== 'container')
  const holders = new Map<string, number>()
  for (const [, { role }] of onAws) if (role !== undefined) holders.set(role, (holders.get(role) ?? 0) + 1)
  const isAlone = Object.keys(services).length < 2
  return onAws.flatMap(([id, { role }]): IFunctionResult[] => {
    if (role === undefined) return isAlone ? [] : [{ message: `${id} declares no role.`, path: ['services', id] }]
    return holders.get(role)! < 2 ? [] : [{ message: `${id} shares the role ${role}.`, path: ['services', id, 'role'] }]
  })
}

interface Access {
  readonly accessor: string
  readonly uses: { readonly use: Use; readonly path: (string | number)[] }[]
}

/** Who uses each store, by store and accessor. */
const accessesIn = (design: Architecture): ReadonlyMap<string, ReadonlyMap<string, Access>> => {
  const accesses = new Map<string, Map<string, Access>>()
  for (const section of ['clients', 'gateways', 'services', 'workflows'] as const) {
    for (const [accessor, { uses = [] }] of Object.entries(design[section] ?? {})) {
      uses.forEach((use: Use, i: number) => {
        const known = accesses.get(use.to) ?? new Map<string, Access>()
        const access = known.get(accessor) ?? { accessor, uses: [] }
        access.uses.push({ use, path: [section, accessor, 'uses', i] })
        accesses.set(use.to, known.set(accessor, access))
      })
    }
  }
  return accesses
}

/** On the whole design: stores that others than their owner use, and servers that hold stores of several owners. */
export const hasOneOwner: RulesetFunction<Architecture> = (design) => {
  const found: IFunctionResult[] = []
  const byCluster = new Map<string, { id: string; owner: string }[]>()
  const accesses = accessesIn(design)
  for (const [id, store] of Object.entries(design.stores ?? {})) {
    const all = [...(accesses.get(id)?.values() ?? [])]
    const writers = all.filter(({ uses }) => uses.some(({ use }) => isWriting(use)))
    const owner = store.owner ?? (writers.length === 1 ? writers[0]!.accessor : undefined)
    if (all.length > 1) {
      for (const { accessor, uses } of all) {
        if (accessor === owner) continue
        const shown = uses.find(({ use }) => isWriting(use)) ?? uses.find(({ use }) => use.access === 'read') ?? uses[0]!
        found.push({ message: `${id} is used by ${accessor}, which does not own it.`, path: shown.path })
      }
    }
    if (all.length === 0 || owner === undefined || store.cluster === undefined) continue
    const sharing = byCluster.get(store.cluster)
    if (sharing === undefined) byCluster.set(store.cluster, [{ id, owner }])
    else sharing.push({ id, owner })
  }
  for (const [cluster, unordered] of byCluster) {
    const [first, ...rest] = unordered.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const other = rest.find(({ owner }) => owner !== first!.owner)
    if (other !== undefined) found.push({ message: `${other.id} shares the server ${cluster}.`, path: ['stores', other.id] })
  }
  return found
}
