import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Architecture } from '../../architecture/types'
import { Diagram } from './Diagram'
import { DiagramTable } from './DiagramTable'
import type { DiagramFinding } from './finding'

const DESIGN: Architecture = {
  version: 1,
  name: '<b>Bookshop</b>',
  gateways: { api: { type: 'alb', routes: [{ to: 'orders', path: '<img src=x onerror=alert(1)>' }] } },
  services: {
    orders: { compute: 'ecs', calls: [{ to: 'mailer', protocol: 'grpc' }], uses: [{ to: 'orders-db', access: 'read-write' }] },
    mailer: { consumes: [{ from: 'queue', deadLetter: 'lost', events: ['order-placed'] }] },
  },
  stores: { 'orders-db': { type: 'rds' } },
  channels: { queue: { type: 'sqs' }, lost: { type: 'sqs' } },
}
const FINDINGS: readonly DiagramFinding[] = [
  { number: 1, severity: 'error', subjects: ['orders', 'mailer'], pointer: '/services/orders/calls/0' },
  { number: 12, severity: 'warning', subjects: ['orders'], pointer: '/services/orders/logs' },
]
const services = (count: number): Architecture => ({
  version: 1,
  name: 'Many',
  services: Object.fromEntries(Array.from({ length: count }, (_, i) => [`s${i}`, {}])),
})

/** The text of every row, cells separated by " | ". */
const rowsOf = (markup: string): string[] =>
  [...markup.matchAll(/<tr.*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[hd].*?<\/t[hd]>/g)].map(([cell]) => cell.replaceAll(/<[^>]*>/g, '')).join(' | '),
  )

describe('DiagramTable', () => {
  const markup = renderToStaticMarkup(<DiagramTable architecture={DESIGN} findings={FINDINGS} selected={1} onSelect={() => {}} />)

  it('lists every part and every link with what travels and what was found', () => {
    expect(rowsOf(markup)).toEqual([
      'Part | Kind | Type | Findings',
      'api | gateway | alb | none',
      'orders | service | ecs | 12',
      'mailer | service | service | none',
      'orders-db | store | rds | none',
      'queue | channel | sqs | none',
      'lost | channel | sqs | none',
      'From | To | Kind | Carries | Findings',
      'api | orders | waits for an answer | &lt;img src=x onerror=alert(1)&gt; | none',
      'orders | mailer | waits for an answer | gRPC calls | 1',
      'orders | orders-db | data | reads and writes | none',
      'queue | mailer | event or message | order-placed; failed ones go to lost | none',
    ])
  })

  it('names each finding for whoever cannot see its mark', () => {
    expect(markup).toContain('aria-label="Finding 1, error" aria-pressed="true"')
    expect(markup).toContain('aria-label="Finding 12, warning" aria-pressed="false"')
  })

  it('shows a hundred rows and says how many more there are', () => {
    const long = renderToStaticMarkup(<DiagramTable architecture={services(150)} findings={[]} />)
    expect(rowsOf(long).filter((row) => row.startsWith('s'))).toHaveLength(100)
    expect(long).toContain('Show 50 more parts')
  })
})

describe('Diagram', () => {
  const of = (architecture: Architecture) => renderToStaticMarkup(<Diagram architecture={architecture} findings={[]} />)

  it('says that it draws, and shows no table, while a picture can be read', () => {
    expect(of(services(40))).toContain('Drawing 40 parts.')
    expect(of(services(40))).not.toContain('<table')
  })
  it('shows the table and offers the picture above 40 parts', () => {
    const markup = of(services(41))
    expect(markup).toContain('41 parts and 0 lines are too many to read in one picture.')
    expect(markup).toContain('Draw them anyway')
    expect(rowsOf(markup)).toContain('s40 | service | service | none')
  })
  it('offers no picture above 200 parts', () => {
    const markup = of(services(201))
    expect(markup).not.toContain('Draw them anyway')
    expect(markup).toContain('Above 200 parts or 400 lines there is no picture.')
  })
  it('says what to do with an empty design', () => {
    expect(of({ version: 1, name: 'Empty' })).toContain('Add a client, a gateway or a service.')
  })
})
