import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../setup/root.mjs'

/** What the built site depends on. Tests and the command line do not end up in it. */
const SOURCES = ['docs', 'src', 'static', 'labs', 'docusaurus.config.ts', 'sidebars.ts', 'package.json', 'package-lock.json']
const isLeftOut = (path: string) =>
  /\.test\.tsx?$/.test(path) || path.startsWith('src/cli/') || (path.startsWith('labs/') && !OF_LABS.test(path))
/** Of a lab, the site shows its page, what lab.yaml says, and the design. */
const OF_LABS = /^labs\/[^/]+\/(README\.mdx|lab\.yaml|architecture\.(json|\w+\.svg))$/

function* filesUnder(path: string): Generator<string> {
  const stat = statSync(join(ROOT, path), { throwIfNoEntry: false })
  if (!stat) return
  if (!stat.isDirectory()) {
    yield path
    return
  }
  for (const name of readdirSync(join(ROOT, path)).sort()) yield* filesUnder(`${path}/${name}`)
}

/** The environment that decides addresses in the pages: where the site stands, and where its files can be edited. */
export const siteAddress = () => ({
  siteUrl: process.env.SITE_URL ?? '',
  baseUrl: process.env.BASE_URL ?? '/',
  editUrl: process.env.EDIT_URL ?? '',
})

/** A hash over every file that the site is built from, and over its address: equal hash, equal site. */
export function sourceHash(): string {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const path of filesUnder(source)) {
      if (isLeftOut(path)) continue
      const content = readFileSync(join(ROOT, path))
      hash.update(`${path}\0${content.length}\0`).update(content)
    }
  }
  return hash.update(JSON.stringify(siteAddress())).digest('hex')
}
