import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const STYLES = join('assets', 'css')
const CLASS = /[A-Za-z][\w-]*_[\w-]{4}/g
const GLOBAL_LINK = /<link[^>]*\bhref="?[^">\s]*assets\/css\/styles\.[^>]*>/

/** The page with a link to the sheet behind the one that all pages have, if it shows a class of it. */
export const withSheet = (html: string, href: string, classes: ReadonlySet<string>): string =>
  (html.match(CLASS) ?? []).some((name) => classes.has(name))
    ? html.replace(GLOBAL_LINK, (link) => `${link}<link rel="stylesheet" href="${href}">`)
    : html

/**
 * Docusaurus links the global style sheet alone; a sheet that comes with some pages would arrive with their script, after the page has been
 * seen without it. Links it in the HTML of each page that uses it.
 */
export const linkPageStyles = async (outDir: string, baseUrl: string): Promise<void> => {
  const sheet = (await readdir(join(outDir, STYLES))).find((file) => /^page\..+\.css$/.test(file))
  if (sheet === undefined) return
  const classes = new Set((await readFile(join(outDir, STYLES, sheet), 'utf8')).match(CLASS))
  const pages = (await readdir(outDir, { recursive: true })).filter((file) => file.endsWith('.html'))
  for (const page of pages) {
    const file = join(outDir, page)
    const html = await readFile(file, 'utf8')
    const linked = withSheet(html, `${baseUrl}assets/css/${sheet}`, classes)
    if (linked !== html) await writeFile(file, linked)
  }
}
