import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { routeFiles } from './route-files.mts'

/** Gzipped bytes of a built page and of the scripts and styles that it loads by itself. */
export interface PageWeight {
  readonly page: string
  readonly html: number
  readonly css: number
  readonly js: number
  /** HTML + CSS + JS. Fonts and images are not counted. */
  readonly total: number
  /** The scripts and styles, as addresses: those of the HTML first, then those of the route. */
  readonly files: readonly string[]
  /** Files among them that hold a part of Monaco or Mermaid. A lesson must have none. */
  readonly heavy: readonly string[]
}

/** Words that stand in the shipped code of these libraries and in nobody else's. */
const HEAVY = /monaco-scrollable-element|monaco-mouse-cursor-text|mermaidAPI|flowchart-elk|stateDiagram-v2/

const attribute = (attributes: string, name: string): string | undefined => {
  const match = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`).exec(attributes)
  return match?.[1] ?? match?.[2] ?? match?.[3]
}

/** Addresses of the scripts, styles and preloads that the HTML asks for; what it only prefetches for later is left out. */
export const referencedFiles = (html: string): readonly string[] => {
  const found = new Set<string>()
  for (const [, tag, attributes = ''] of html.matchAll(/<(script|link)\b([^>]*)>/g)) {
    const isWanted = tag === 'script' || /^(?:stylesheet|preload|modulepreload)$/.test(attribute(attributes, 'rel') ?? '')
    const address = attribute(attributes, tag === 'script' ? 'src' : 'href')
    if (isWanted && address !== undefined && /\.(?:m?js|css)(?:\?|$)/.test(address)) found.add(address)
  }
  return [...found]
}

export interface PageWeightOptions {
  /** The folder that was built into. */
  readonly build?: string
  /** The folder of the build's own notes, in which the chunks of each route stand. */
  readonly generated?: string
  readonly baseUrl?: string
}

/**
 * Weighs a page of the built site, such as "/docs/": its HTML, what that asks for, and the chunks of its route, which Docusaurus loads before a
 * page comes alive but does not name in the HTML. Components that load themselves later are in neither: a browser test counts those.
 * Throws where the page or one of its files is missing, or stands on another host.
 */
export const pageWeight = async (
  page: string,
  { build = 'build', generated = '.docusaurus', baseUrl = '/' }: PageWeightOptions = {},
): Promise<PageWeight> => {
  const html = await readFile(join(build, page.endsWith('.html') ? page : join(page, 'index.html')))
  const files = [...new Set([...referencedFiles(html.toString()), ...(await routeFiles(`${baseUrl}${page.slice(1)}`, generated))])]
  const weight = { html: gzipSync(html).length, css: 0, js: 0 }
  const heavy: string[] = []
  for (const file of files) {
    if (!file.startsWith(baseUrl) || file.startsWith('//')) throw new Error(`${page} asks for ${file}, which is not a file of the site.`)
    const content = await readFile(join(build, file.slice(baseUrl.length).replace(/\?.*$/, ''))).catch(() => {
      throw new Error(`${page} loads ${file}, which is not in the build. Build the site again.`)
    })
    weight[/\.css(?:\?|$)/.test(file) ? 'css' : 'js'] += gzipSync(content).length
    if (HEAVY.test(content.toString())) heavy.push(file)
  }
  return { page, ...weight, total: weight.html + weight.css + weight.js, files, heavy }
}
