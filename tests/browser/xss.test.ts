import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useBrowser } from './open-page'
import { studioOn } from './studio-page'
import { XSS_PAYLOADS } from './xss-payloads'

const { blank } = useBrowser()

/** A design with the payload in every field that takes free text, and a finding about each. */
const designWith = (text: string) =>
  JSON.stringify(
    {
      $schema: text,
      version: 1,
      name: text,
      why: text,
      clients: { shopper: { why: text, calls: [{ to: 'orders', auth: 'jwt' }] } },
      gateways: { api: { type: 'api-gateway', why: text, routes: [{ to: 'orders', path: text }] } },
      services: {
        orders: {
          why: text,
          capabilities: [text],
          domain: text,
          team: text,
          artifact: text,
          unit: text,
          calls: [{ to: 'billing', resolve: 'literal', address: text, fallback: text, why: text }],
          uses: [{ to: 'table', access: 'write' }],
          publishes: [{ to: 'events', events: [text] }],
        },
        billing: {
          uses: [{ to: 'table', access: 'write' }],
          secrets: [{ name: text, from: 'code' }],
          libraries: [{ name: text, kind: 'domain' }],
        },
        mailer: { consumes: [{ from: 'events', events: [text] }] },
      },
      stores: { table: { type: 'dynamodb', owner: 'orders', why: text } },
      channels: { events: { type: 'sqs' } },
      pipelines: { all: { tool: 'github-actions', deploys: ['orders', 'billing'] } },
      waivers: [{ rule: 'missing-timeout', on: 'orders', reason: text, until: '2020-01-01' }],
      layout: { orders: { label: text } },
    },
    undefined,
    1,
  )

/** Whatever in the page could run, load or lead to something that a payload brought. */
const foreignParts = (page: Page) =>
  page.evaluate(() => {
    const inMain = [...document.querySelectorAll('main *, [class*="monaco"] *')]
    return {
      pwned: 'pwned' in window,
      elements: inMain
        .map(({ localName }) => localName)
        .filter((name) => /^(?:img|script|iframe|object|embed|base|meta|link|video|audio|marquee|foreignobject)$/i.test(name)),
      handlers: inMain.flatMap((element) => element.getAttributeNames().filter((name) => /^on/i.test(name))),
      addresses: inMain
        .flatMap((element) => ['href', 'src', 'action', 'xlink:href'].map((name) => element.getAttribute(name) ?? ''))
        .filter((address) => /^\s*(?:javascript|data):|evil/i.test(address)),
      title: document.title,
    }
  })
const NOTHING = { pwned: false, elements: [], handlers: [], addresses: [], title: 'Playground | Blast Radius' }

describe(`${XSS_PAYLOADS.length} texts that would run as code, in every field`, () => {
  it('are text in findings, grade and table', async () => {
    const page = await blank()
    const studio = studioOn(page)
    await studio.visit()
    await studio.button('Table').click()
    for (const payload of XSS_PAYLOADS) {
      await studio.write(designWith(payload))
      if (await studio.button(/^Show the other/).isVisible()) await studio.button(/^Show the other/).click()
      expect([payload, await page.getByText(/^(?:Valid, version 1|Not valid)/).textContent()]).toEqual([payload, 'Valid, version 1'])
      await page.getByRole('table', { name: 'Parts' }).getByText('mailer').waitFor()
      expect([payload, await foreignParts(page)]).toEqual([payload, NOTHING])
    }
    await expect.poll(() => studio.findings.textContent()).toContain('onerror')
  })

  it('are text in the picture', async () => {
    const page = await blank()
    const studio = studioOn(page)
    await studio.visit()
    const title = page.getByRole('region', { name: 'Diagram' }).locator('svg > title').first()
    for (const [index, payload] of XSS_PAYLOADS.entries()) {
      await studio.write(designWith(`${index} ${payload}`))
      await expect.poll(() => title.textContent()).toContain(`Diagram of ${index} `)
      expect([payload, await foreignParts(page)]).toEqual([payload, NOTHING])
    }
  })

  it('are text in the full editor and in what it shows at a finding', async () => {
    const page = await blank()
    const studio = studioOn(page)
    await studio.visit()
    await studio.write(designWith('first'))
    await studio.openFullEditor()
    for (const payload of XSS_PAYLOADS.filter((_, index) => index % 4 === 0)) {
      await studio.write(designWith(payload))
      await page.keyboard.press('Control+Home')
      await page.keyboard.press('F8')
      await page.locator('.monaco-hover').filter({ visible: true }).first().waitFor()
      expect([payload, await foreignParts(page)]).toEqual([payload, NOTHING])
      await page.keyboard.press('Escape')
    }
  })
})
