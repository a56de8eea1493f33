import { defineRule, type Failure } from '../../define-rule'
import { counted } from '../../messages'
import { THRESHOLDS } from '../../thresholds'

type Message = 'engineers' | 'prototype' | 'load'
const { floor, perTeamInPrototype, perTeam } = THRESHOLDS.services

export const rule = defineRule<Message>({
  meta: {
    id: 'too-many-services-too-early',
    principle: 'cost-justified',
    severity: 'warning',
    kind: 'metric',
    title: 'Too many services too early',
    why: 'Every service has a pipeline, alarms, an on-call answer and a network hop of its own. Without a team or a load that needs it, that is work taken from the product.',
    hint: 'Start as a modular monolith, and split when a team or a load forces it.',
    sources: [
      { label: 'Fowler, MonolithFirst, 2015', url: 'https://martinfowler.com/bliki/MonolithFirst.html', checked: '2026-11' },
      { label: 'Taibi and Lenarduzzi, On the Definition of Microservice Bad Smells, 2018: microservice greedy', checked: '2026-11' },
    ],
  },
  messages: {
    engineers: '{services} for {engineers}: nobody can know each of them well.',
    prototype: '{services} in a prototype of {teams}: the cuts are guesses that will be expensive to move.',
    load: '{services} for {teams} and {peakRps} at the peak: neither people nor load ask for so many.',
  },
  check: (graph) => {
    const services = graph.of('services').length
    const { engineers, teams, stage, peakRps } = graph.architecture.context ?? {}
    const isPrototype = stage === 'prototype'
    const asks = [engineers !== undefined, isPrototype && teams !== undefined, teams !== undefined && peakRps !== undefined]
    if (services === 0 || !asks.includes(true)) return { subjects: 0, failures: [] }

    const numbers = Object.fromEntries(Object.entries({ services, engineers, teams, peakRps }).filter(([, value]) => value !== undefined))
    const found = (message: Message): Failure<Message> => ({
      message,
      data: {
        services: counted(services, 'service'),
        engineers: counted(engineers ?? 0, 'engineer'),
        teams: counted(teams ?? 0, 'team'),
        peakRps: `${counted(peakRps ?? 0, 'request')} per second`,
      },
      subject: 'design',
      subjects: [],
      pointer: '/services',
      evidence: { kind: 'numbers', value: numbers as Record<string, number> },
    })
    if (engineers !== undefined && services > Math.max(floor, engineers)) return { subjects: 1, failures: [found('engineers')] }
    if (teams === undefined) return { subjects: 1, failures: [] }
    if (isPrototype && services > perTeamInPrototype * teams) return { subjects: 1, failures: [found('prototype')] }
    if (peakRps !== undefined && services > perTeam * teams && peakRps < services) return { subjects: 1, failures: [found('load')] }
    return { subjects: 1, failures: [] }
  },
})
