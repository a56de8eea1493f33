import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { buildGraph } from '../../src/architecture/graph/build'
import { LIMITS } from '../../src/architecture/limits'
import { parseArchitecture } from '../../src/architecture/parse'
import { architectureSchema } from '../../src/architecture/schema'
import { type Architecture, SECTIONS } from '../../src/architecture/types'
import { arbitraryArchitecture } from './arbitraries'
import { generateArchitecture } from './generate'
import { REFERENCES } from './references'
import { renameIds } from './rename'
import { shuffleArchitecture } from './shuffle'
import { type Json, transformArchitecture } from './transform'

const idsOf = (architecture: Architecture) => SECTIONS.flatMap((section) => Object.keys(architecture[section] ?? {}))

/** Every text at a place where an id may stand. */
const referencesIn = (architecture: Architecture) => {
  const found: (readonly [place: string, value: string])[] = []
  transformArchitecture(architecture, {
    text: (value, place) => {
      if (Object.hasOwn(REFERENCES, place)) found.push([place, value])
      return value
    },
  })
  return found
}

/** The design with all lists and keys sorted, so that two orders of one design are equal. */
const sorted = (architecture: Architecture) =>
  transformArchitecture(architecture, {
    list: (items) => items.map((item) => JSON.stringify(item)).sort(),
    entries: (entries) => [...entries].sort(([a], [b]) => (a < b ? -1 : 1)),
  })

describe('arbitraryArchitecture', () => {
  it('is accepted by the parser, with ids that are unique and references that resolve', () => {
    fc.assert(
      fc.property(arbitraryArchitecture(), (architecture) => {
        expect(parseArchitecture(JSON.stringify(architecture))).toEqual({ ok: true, value: architecture })
        const ids = idsOf(architecture)
        expect(new Set(ids).size).toBe(ids.length)
        for (const [place, value] of referencesIn(architecture)) {
          const { sections, strict } = REFERENCES[place]!
          if (strict) expect(sections.some((section) => Object.hasOwn(architecture[section] ?? {}, value))).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('has every key of the language sometimes, and leaves every optional one out sometimes', () => {
    const keys = new Map<string, { present: number; absent: number }>()
    const note = (schema: z.core.JSONSchema._JSONSchema, value: unknown, at: string): void => {
      if (typeof schema === 'boolean' || typeof value !== 'object' || value === null) return
      for (const [key, inner] of Object.entries(schema.properties ?? {})) {
        const place = `${at}/${key}`
        const seen = keys.get(place) ?? { present: 0, absent: 0 }
        const present = Object.hasOwn(value, key)
        keys.set(place, seen)
        if (present) seen.present++
        if (!present || schema.required?.includes(key) === true) seen.absent++
        if (present) note(inner, (value as Record<string, unknown>)[key], place)
      }
      const inner = schema.additionalProperties ?? schema.items
      if (typeof inner === 'object') for (const item of Object.values(value)) note(inner as z.core.JSONSchema._JSONSchema, item, at)
    }
    const schema = z.toJSONSchema(architectureSchema, { io: 'input', target: 'draft-7' })
    for (const architecture of fc.sample(arbitraryArchitecture(), { numRuns: 200, seed: 1 })) note(schema, architecture, '')
    expect(keys.size).toBeGreaterThan(100)
    expect([...keys].filter(([, { present, absent }]) => present === 0 || absent === 0)).toEqual([])
  })
})

describe('generateArchitecture', () => {
  it('makes exactly so many services, valid, and the same ones for the same seed', () => {
    for (const services of [0, 1, 2, 3, 4, 5, 104]) {
      const architecture = generateArchitecture(services, 7, { defects: 0.5 })
      expect(parseArchitecture(JSON.stringify(architecture))).toEqual({ ok: true, value: architecture })
      expect(Object.keys(architecture.services ?? {})).toHaveLength(services)
      expect(architecture).toEqual(generateArchitecture(services, 7, { defects: 0.5 }))
      for (const [place, value] of referencesIn(architecture)) if (REFERENCES[place]!.strict) expect(idsOf(architecture)).toContain(value)
    }
    expect(generateArchitecture(100, 1)).not.toEqual(generateArchitecture(100, 2))
  })

  it('keeps to the limits at 10,000, to 1.6 kB a service, and to a degree that does not grow', () => {
    const degree = (services: number) => {
      const graph = buildGraph(generateArchitecture(services, 1, { defects: 1 }))
      return Math.max(...graph.elements.map((element) => graph.degree(element)))
    }
    expect(degree(10_000)).toBeLessThanOrEqual(degree(1000))
    const architecture = generateArchitecture(10_000, 1)
    expect(buildGraph(architecture).links.length).toBeLessThan(LIMITS.links)
    const sizeKb = JSON.stringify(architecture).length / 10_000 / 1000
    expect(Math.abs(sizeKb - 1.6)).toBeLessThan(0.1)
  })

  it('has shared stores and cycles only where defects are asked for', () => {
    const [sound, broken] = [0, 1].map((defects) => buildGraph(generateArchitecture(500, 1, { defects })))
    expect([sound!.cycles().length, sound!.sharedStores().length]).toEqual([0, 0])
    expect(Math.min(broken!.cycles().length, broken!.sharedStores().length)).toBeGreaterThan(0)
  })
})

describe('shuffleArchitecture', () => {
  it('changes the order alone', () => {
    fc.assert(
      fc.property(arbitraryArchitecture(), fc.nat(), (architecture, seed) => {
        const { layout, ...rest } = shuffleArchitecture(architecture, seed)
        expect(layout).toEqual(architecture.layout)
        expect(sorted(rest as Architecture)).toEqual(sorted({ ...architecture, layout: undefined }))
      }),
      { numRuns: 200 },
    )
  })

  it('keeps lists whose order means something', () => {
    const calls = ['a', 'b', 'c', 'd', 'e', 'f'].map((to) => ({ to, parallel: true }))
    const plain = calls.map(({ to }) => ({ to }))
    const path = ['a', 'b', 'c', 'd', 'e', 'f']
    const architecture: Architecture = {
      version: 1,
      name: 'A test',
      services: { a: { calls }, b: { calls: plain, capabilities: path } },
      flows: { f: { path } },
      pipelines: { p: { stages: path, deploys: path } },
    }
    const orders = Array.from({ length: 20 }, (_, seed) => {
      const { services, flows, pipelines } = shuffleArchitecture(architecture, seed)
      expect([services!.a!.calls, flows!.f!.path, pipelines!.p!.stages]).toEqual([calls, path, path])
      return [services!.b!.calls, services!.b!.capabilities, pipelines!.p!.deploys, Object.keys(services!)]
    })
    for (let i = 0; i < 4; i++) expect(new Set(orders.map((order) => JSON.stringify(order[i]))).size).toBeGreaterThan(1)
  })
})

describe('renameIds', () => {
  it('renames every id and every reference to one, and nothing else', () => {
    fc.assert(
      fc.property(arbitraryArchitecture(), (architecture) => {
        const ids = idsOf(architecture)
        const names = new Map(ids.map((id, i) => [id, `n${i}`]))
        const back = new Map([...names].map(([id, name]) => [name, id]))
        const renamed = renameIds(architecture, (id) => names.get(id)!)
        expect(idsOf(renamed)).toEqual([...names.values()])
        expect(referencesIn(renamed).map(([place, value]) => [place, back.get(value) ?? value])).toEqual(referencesIn(architecture))
        expect(renameIds(renamed, (name) => back.get(name)!)).toEqual(architecture)
      }),
      { numRuns: 200 },
    )
  })

  it('leaves pipelines, groups and flows their names, and throws where ids would collide', () => {
    const architecture: Architecture = {
      version: 1,
      name: 'A test',
      services: { a: {}, b: {} },
      pipelines: { a: { deploys: ['a', 'website'] } },
      waivers: [],
    }
    expect(renameIds(architecture).pipelines).toEqual({ a: { deploys: ['r-a', 'website'] } })
    expect(() => renameIds(architecture, () => 'same')).toThrow('same name')
  })
})

describe('transformArchitecture', () => {
  it('changes nothing unless it is told to', () => {
    fc.assert(
      fc.property(arbitraryArchitecture(), (architecture) => {
        expect(transformArchitecture(architecture, {})).toEqual(architecture)
      }),
    )
  })

  it('names places by the list or section around an object', () => {
    const places: string[] = []
    const lists: [string, readonly Json[]][] = []
    const architecture: Architecture = {
      version: 1,
      name: 'N',
      services: { a: { team: 't', calls: [{ to: 'a', retry: { backoff: 'none' } }] } },
      flows: { f: { path: ['a'] } },
    }
    transformArchitecture(architecture, {
      text: (value, place) => {
        places.push(place)
        return value
      },
      list: (items, place) => {
        lists.push([place, items])
        return items
      },
    })
    expect(places).toEqual(['/name', 'services/team', 'calls/to', 'retry/backoff', 'flows/path'])
    expect(lists.map(([place]) => place)).toEqual(['services/calls', 'flows/path'])
  })
})
