import { describe, expect, inject, it } from 'vitest'
import { EXERCISES } from '../../src/exercises/catalogue'
import { RULE_EXAMPLES } from '../../src/grader/rules/examples-index'

const site = inject('siteUrl')

interface Crawled {
  readonly address: string
  readonly status: number
  readonly html: string
  readonly links: readonly URL[]
}

/** Addresses in the markup of a page, those of other hosts left out. */
const linksIn = (html: string, base: string): readonly URL[] =>
  [...html.matchAll(/\s(?:href|src)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)]
    .map(([, double, single, bare]) => new URL((double ?? single ?? bare ?? '').replaceAll('&amp;', '&'), base))
    .filter(({ href }) => href.startsWith(site))

const bare = ({ origin, pathname }: URL): string => `${origin}${pathname}`

/** Fetches the site from its first page, along every link. */
async function crawl(): Promise<ReadonlyMap<string, Crawled>> {
  const pages = new Map<string, Crawled>()
  const waiting = [site]
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (pages.has(address)) continue
    const response = await fetch(address)
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
    const html = isPage ? await response.text() : ''
    const links = linksIn(html, address)
    pages.set(address, { address, status: response.status, html, links })
    waiting.push(...links.map(bare))
  }
  return pages
}

const crawled = await crawl()
const pages = [...crawled.values()].filter(({ html }) => html !== '')

const idsIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\sid=(?:"([^"]*)"|([^\s">]+))/g)].map(([, a, b]) => a ?? b ?? ''))

describe('every link of the site', () => {
  it('is found: home, docs, rules, a page for each rule, playground, exercises and labs with a page for each', () => {
    expect(pages.length).toBeGreaterThanOrEqual(7 + Object.keys(RULE_EXAMPLES).length + EXERCISES.length)
  })

  it('leads to something', () => {
    expect([...crawled.values()].filter(({ status }) => status !== 200).map(({ address, status }) => `${status} ${address}`)).toEqual([])
  })

  it('with a name behind the # leads to a place of that name', () => {
    const broken = pages.flatMap(({ address, links }) =>
      links
        .filter((link) => link.hash !== '' && !idsIn(crawled.get(bare(link))?.html ?? '').has(decodeURIComponent(link.hash.slice(1))))
        .map(({ href }) => `${address} -> ${href}`),
    )
    expect(broken).toEqual([])
  })

  it('to an example names one that there is', async () => {
    const named = pages.flatMap(({ links }) => links.flatMap(({ searchParams }) => searchParams.get('example') ?? []))
    const known = new Set<string>()
    for (const [rule, load] of Object.entries(RULE_EXAMPLES)) {
      const { fails, passes, nearMisses } = await load()
      for (const { id } of [...fails, ...passes, ...nearMisses]) known.add(`${rule}.${id}`)
    }
    expect(named.filter((id) => !known.has(id))).toEqual([])
    expect(new Set(named)).toEqual(known)
  })

  it('stands in the map of the site, and the map names nothing else', async () => {
    const map = await (await fetch(new URL('sitemap.xml', site))).text()
    const inMap = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname.replace(/\/$/, ''))
    const linked = pages.map(({ address }) => new URL(address).pathname.replace(/\/$/, ''))
    expect(inMap.sort()).toEqual([...new Set(linked)].sort())
  })
})
