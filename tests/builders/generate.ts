import type { Architecture } from '../../src/architecture/types'
import { addDefects } from './generate-defects'
import { addGateway, addGroup, GROUPS_A_GATEWAY, SERVICES_A_GROUP } from './generate-group'
import { makeRng } from './rng'

export interface GenerateOptions {
  /** The share of groups of five services that get one defect, from 0 (the default) to 1. */
  readonly defects?: number
}

/** A design whose every section is there, so that it can be filled without asking. */
export type Draft = Architecture & Required<Omit<Architecture, '$schema' | 'why' | 'layout' | 'workflows'>>

/**
 * A realistic design of exactly so many services, about 1.6 kB of JSON each: shops of five services with their stores, channels, roles, security
 * groups, pipelines and flows, behind one gateway for every hundred. No element has more links than a hundred services give it. The same
 * arguments give the same design.
 */
export const generateArchitecture = (services: number, seed: number, { defects = 0 }: GenerateOptions = {}): Architecture => {
  const rng = makeRng(seed)
  const draft: Draft = {
    version: 1,
    name: `${services} services`,
    context: {
      stage: 'growth',
      teams: Math.max(1, services),
      engineers: Math.max(3, services * 4),
      peakRps: Math.max(10, services * 20),
      slo: { availability: 0.99, p99Ms: 1500 },
    },
    clients: {},
    gateways: {},
    services: {},
    stores: {},
    channels: {},
    externals: {},
    roles: {},
    securityGroups: {},
    pipelines: {},
    flows: {},
    waivers: [],
  }
  for (let group = 0; group * SERVICES_A_GROUP < services; group++) {
    if (group % GROUPS_A_GATEWAY === 0) addGateway(draft, group / GROUPS_A_GATEWAY)
    addGroup(draft, group, Math.min(SERVICES_A_GROUP, services - group * SERVICES_A_GROUP), rng)
  }
  addDefects(draft, Math.ceil(services / SERVICES_A_GROUP), defects, rng)
  return draft
}
