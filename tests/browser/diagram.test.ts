import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type DrawingPage, openDrawingPage } from '../../scripts/draw/drawing-page.mts'
import type { Architecture } from '../../src/architecture/types'

const DESIGN: Architecture = {
  version: 1,
  name: 'Bookshop',
  clients: { shopper: { rps: 60, calls: [{ to: 'api' }] } },
  gateways: { api: { type: 'api-gateway', routes: [{ to: 'orders' }, { to: 'catalog' }] } },
  services: {
    orders: {
      compute: 'ecs',
      calls: [{ to: 'stripe' }, { to: 'orders' }],
      uses: [{ to: 'orders-db' }],
      publishes: [{ to: 'order-events' }],
    },
    catalog: { uses: [{ to: 'orders-db' }] },
    'a-service-whose-name-is-far-too-long-for-any-box-in-a-picture': { consumes: [{ from: 'order-events' }] },
    orphan: {},
  },
  workflows: { checkout: { type: 'step-functions', calls: [{ to: 'orders' }] } },
  stores: { 'orders-db': { type: 'rds' } },
  channels: { 'order-events': { type: 'eventbridge' } },
  externals: { stripe: {} },
}

/** Names that would do something in Mermaid, in Markdown, in HTML, in SVG or in a file path. */
const HOSTILE = [
  '<script>window.pwned = 1</script>',
  '<img src=x onerror="window.pwned=1">',
  '"]; click n0 call alert(1) %%',
  'a["<b>x</b>"] --> b',
  'end',
  '%%{init: {"securityLevel": "loose"}}%%',
  '---\nconfig:\n  securityLevel: loose\n---',
  '</title></text></svg><svg onload="window.pwned=1">',
  '<foreignObject><iframe srcdoc="<script>parent.pwned=1</script>"></iframe></foreignObject>',
  'javascript:window.pwned=1',
  '#lt;script#gt;',
  '&lt;script&gt;window.pwned=1&lt;/script&gt;',
  '__proto__',
  'constructor',
  'fa:fa-bomb **bold** `code`',
  '$$\\alpha$$',
  '<style>*{display:none}</style>',
  ']]><![CDATA[<script>window.pwned=1</script>',
  '\u202Eevil\u0000\u200B',
]

let drawing: DrawingPage
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  drawing = await openDrawingPage(fileURLToPath(new URL('./diagram-page.ts', import.meta.url)))
  page = drawing.page
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
})
afterAll(() => drawing?.close())
afterEach(() => {
  expect(complaints.splice(0)).toEqual([])
})

const draw = (design: Architecture, direction: 'LR' | 'TB' = 'LR', engine: 'elk' | 'dagre' = 'elk') =>
  page.evaluate(([one, way, how]) => window.drawHere(one, way, how), [JSON.stringify(design), direction, engine] as const)

describe.each(['elk', 'dagre'] as const)("what Mermaid's drawing must hold, laid out by %s", (engine) => {
  it.each(['LR', 'TB'] as const)('has every part and line, %s', async (direction) => {
    const { parts, lines } = await draw(DESIGN, direction, engine)
    expect([parts, lines]).toEqual([10, 10])
    expect(await page.locator('g.part > .silhouette').count()).toBe(10)
    expect(await page.locator('g.part > .name').count()).toBe(10)
    expect(await page.locator('g.line > .way').count()).toBe(10)
    for (const name of ['client', 'gateway', 'workflow', 'store', 'channel', 'external'])
      expect(await page.locator(`g.part.${name}`).count()).toBe(1)
  })

  it('keeps boxes apart and ends every line on a box', async () => {
    const { boxes, ways } = await draw(DESIGN, 'LR', engine)
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        const overlap = a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
        expect(overlap).toBe(false)
      }
    }
    for (const way of ways) {
      for (const end of [way[0]!, way.at(-1)!]) {
        const touches = boxes.some(
          ({ x, y, width, height }) => end.x >= x - 0.1 && end.x <= x + width + 0.1 && end.y >= y - 0.1 && end.y <= y + height + 0.1,
        )
        expect(touches).toBe(true)
      }
    }
  })

  it('has room for every name inside its box', async () => {
    await draw(DESIGN, 'LR', engine)
    const overflows = await page.evaluate(() =>
      [...document.querySelectorAll('g.part:not(.client)')].flatMap((part) => {
        const box = part.querySelector<SVGGraphicsElement>('.silhouette')!.getBBox()
        return [...part.querySelectorAll('text')]
          .filter((text) => text.getComputedTextLength() > box.width - 8)
          .map((text) => text.textContent)
      }),
    )
    expect(overflows).toEqual([])
  })
})

describe('a drawing', () => {
  it('leaves nothing of Mermaid behind: no id, no style, no other element', async () => {
    expect((await draw(DESIGN)).left).toBe(0)
    const left = await page.evaluate(() => ({
      ids: document.querySelectorAll('svg [id]').length,
      styled: document.querySelectorAll('svg [style]').length,
      names: [...new Set([...document.querySelectorAll('svg *')].map(({ localName }) => localName))].sort(),
    }))
    expect(left).toEqual({ ids: 0, styled: 0, names: ['desc', 'g', 'path', 'style', 'text', 'title'] })
  })

  it('shortens a long name and keeps the whole of it as a title', async () => {
    await draw(DESIGN)
    const part = page.locator('g.part[data-id^="a-service"]')
    expect(await part.locator('title').textContent()).toBe('a-service-whose-name-is-far-too-long-for-any-box-in-a-picture')
    expect((await part.locator('.name').textContent())?.length).toBe(24)
  })

  it('is the same text every time', async () => {
    const text = () => page.evaluate((design) => window.drawArchitecture(design, 'LR'), DESIGN)
    expect(await text()).toBe(await text())
  })

  it('is refused and cleaned up after where Mermaid throws, and the next one is drawn', async () => {
    expect(await page.evaluate((design) => window.drawBroken(design), DESIGN)).toEqual({ rejected: true, left: 0 })
    expect((await draw(DESIGN)).parts).toBe(10)
  })

  it('is begun for the latest request only', async () => {
    const finished = await page.evaluate((design) => window.drawMany(design, 5), DESIGN)
    expect(finished).toEqual([false, false, false, false, true])
  })
})

describe('hostile names', () => {
  it.each(HOSTILE)('are text and nothing else: %j', async (name) => {
    // Built as text, because "__proto__" in an object literal would set a prototype.
    const design = JSON.parse(
      JSON.stringify({ version: 1, name, services: { KEY: { calls: [{ to: 'KEY2' }] }, KEY2: {} } }).replaceAll(/"KEY(2?)"/g, (_, suffix) =>
        JSON.stringify(name + suffix),
      ),
    ) as Architecture
    await draw(design)
    const seen = await page.evaluate(() => ({
      names: [...new Set([...document.querySelectorAll('body *')].map(({ localName }) => localName))].sort(),
      attributes: [...document.querySelectorAll('body *')]
        .flatMap((element) => element.getAttributeNames())
        .filter((one) => /^on|href|src/.test(one)),
      ids: [...document.querySelectorAll('g.part')].map((part) => part.getAttribute('data-id')),
      title: document.querySelector('svg > title')?.textContent,
      pwned: 'pwned' in window,
    }))
    expect(seen.names.filter((one) => !['desc', 'g', 'path', 'style', 'svg', 'text', 'title'].includes(one))).toEqual([])
    expect(seen.attributes).toEqual([])
    expect(seen.ids).toEqual([name, `${name}2`])
    expect(seen.title).toBe(`Diagram of ${name}`)
    expect(seen.pwned).toBe(false)
  })
})

describe("a change in Mermaid's markup", () => {
  const two: Architecture = { version: 1, name: 'x', services: { a: { calls: [{ to: 'b' }] }, b: {} } }
  const node = (
    key: string,
    inside = '<rect class="label-container" x="-5" y="-5" width="10" height="10"/>',
    transform = 'translate(0, 0)',
  ) => `<g class="node" id="d-flowchart-${key}-7" transform="${transform}">${inside}</g>`
  const edge = (points: string) => `<path data-edge="true" data-id="e0_0" ${points}/>`
  const points = `data-points="${btoa('[{"x":5,"y":0},{"x":20,"y":0}]')}"`
  const dressed = (markup: string) =>
    page.evaluate(([design, svg]) => window.dressMarkup(design, svg), [two, `<svg>${markup}</svg>`] as const)

  it('is none where all is there', async () => {
    expect(await dressed(node('n0') + node('n1') + edge(points))).toBeUndefined()
  })
  it.each([
    ['a node', node('n0') + edge(points), 'no node n1'],
    ['a shape', node('n0') + node('n1', '') + edge(points), 'no box for n1'],
    ['a place', node('n0') + node('n1', undefined, 'matrix(1 0 0 1 0 0)') + edge(points), 'no box for n1'],
    ['a size', node('n0') + node('n1', '<rect class="label-container" x="1" y="1" width="9"/>') + edge(points), 'no number in height'],
    ['a link', node('n0') + node('n1'), 'no link e0'],
    ['points', node('n0') + node('n1') + edge(''), 'no points for e0'],
  ])('is said aloud when %s is missing', async (_, markup, message) => {
    expect(await dressed(markup)).toContain(message)
  })
})
