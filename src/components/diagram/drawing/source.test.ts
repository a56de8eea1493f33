import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../../architecture/graph/build'
import { architectureSchema } from '../../../architecture/schema'
import type { Architecture } from '../../../architecture/types'
import { diagramSource, filler, shorten } from './source'

const EVERY_SECTION: Architecture = architectureSchema.parse({
  version: 1,
  name: 'Everything; click n0 "javascript:alert(1)"',
  clients: { shopper: { rps: 60, calls: [{ to: 'api' }] } },
  gateways: {
    api: {
      type: 'alb',
      routes: [
        { path: '/v1/"]', to: 'orders' },
        { path: '/v2', to: 'orders' },
      ],
    },
  },
  services: {
    orders: { compute: 'ecs', calls: [{ to: 'stripe' }, { to: 'orders' }], uses: [{ to: 'orders-db' }], publishes: [{ to: 'events' }] },
    mailer: { consumes: [{ from: 'events', deadLetter: 'lost' }] },
  },
  workflows: { checkout: { type: 'step-functions', calls: [{ to: 'orders' }] } },
  stores: { 'orders-db': { type: 'rds' } },
  channels: { events: { type: 'sns' }, lost: { type: 'sqs' } },
  externals: { stripe: {} },
})
const source = diagramSource(buildGraph(EVERY_SECTION), 'LR')

describe('diagramSource', () => {
  it('writes a node for every element and nothing that Mermaid could read as more', () => {
    const [head, ...rows] = source.text.trimEnd().split('\n')
    expect(head).toBe('flowchart LR')
    for (const row of rows) expect(row).toMatch(/^n\d+@\{ shape: (circle|rect), label: "[a-z]+(<br\/>[a-z]+)?" \}$|^n\d+ e\d+@--- n\d+$/)
    expect(rows.filter((row) => row.includes('shape'))).toHaveLength(9)
  })

  it('holds no text of the file, whatever the ids are', () => {
    const words = ['shopper', 'orders', 'mailer', 'checkout', 'events', 'lost', 'stripe', 'click', 'javascript', 'api']
    for (const word of words) expect(source.text).not.toContain(word)
    const hostile = diagramSource(buildGraph({ ...EVERY_SECTION, services: { '"] --> x[<script>': {} }, workflows: {} }), 'LR')
    expect(hostile.text).toMatch(/^[a-z0-9@{}: ,"<>/\-\nLR]+$/)
    expect(hostile.text).not.toContain('script')
  })

  it('keeps elements, names and types in the order of the graph', () => {
    expect(source.parts.map(({ key, name, type }) => `${key} ${name} ${type}`)).toEqual([
      'n0 shopper 60/s',
      'n1 api alb',
      'n2 orders ecs',
      'n3 mailer service',
      'n4 checkout step-functions',
      'n5 orders-db rds',
      'n6 events sns',
      'n7 lost sqs',
      'n8 stripe external',
    ])
  })

  it('draws links of one kind between two parts as one line that keeps them all', () => {
    const line = source.lines.find(({ from, to }) => from.name === 'api' && to.name === 'orders')
    expect(line?.links.map(({ pointer }) => pointer)).toEqual(['/gateways/api/routes/0', '/gateways/api/routes/1'])
    expect(source.lines.map(({ from, to, kind }) => `${from.name} ${to.name} ${kind}`)).toEqual([
      'shopper api sync',
      'api orders sync',
      'orders stripe sync',
      'orders orders sync',
      'orders orders-db data',
      'orders events async',
      'events mailer async',
      'checkout orders sync',
      'events lost async',
    ])
  })

  it('keeps a call to itself out of the Mermaid source', () => {
    const self = source.lines.find(({ from, to }) => from === to)
    expect(self?.from.name).toBe('orders')
    expect(source.text).not.toContain(` ${self?.key}@`)
  })

  it('shows the way to dead letters without a link of its own', () => {
    expect(source.lines.find(({ to }) => to.name === 'lost')?.links).toEqual([])
  })

  it('says the same of the same file, and only the direction differs', () => {
    const again = diagramSource(buildGraph(structuredClone(EVERY_SECTION)), 'LR')
    expect(again.text).toBe(source.text)
    expect(diagramSource(buildGraph(EVERY_SECTION), 'TB').text).toBe(source.text.replace('LR', 'TB'))
  })

  it('rounds a rate until it fits its circle', () => {
    const graph = buildGraph(
      architectureSchema.parse({ version: 1, name: 'x', clients: { a: { rps: 12345.678 }, b: { rps: 0.25 }, c: {} } }),
    )
    expect(diagramSource(graph, 'LR').parts.map(({ type }) => type)).toEqual(['12k/s', '0.25/s', 'client'])
  })
})

describe('shorten', () => {
  it('keeps both ends of a long name and never exceeds the length', () => {
    expect(shorten('orders', 24)).toBe('orders')
    expect(shorten('a'.repeat(24), 24)).toBe('a'.repeat(24))
    const long = shorten('inventory-reservation-service-eu', 24)
    expect(long).toBe('inventory-rese…ervice-eu')
    expect(long).toHaveLength(24)
  })
})

describe('filler', () => {
  it('has one letter of its width class for each character', () => {
    expect(filler('mail-queue')).toBe('mdllrddddd')
    expect(filler('w…')).toBe('ww')
    expect(filler('illicit')).not.toContain('d')
  })
})
