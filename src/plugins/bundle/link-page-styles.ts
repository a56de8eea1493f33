import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const STYLES = join('assets', 'css')
const CLASS = /[A-Za-z][\w-]*_[\w-]{4}/g
/** The sheets that come with some pages. */
const SHEET = /^(page|questions|studio)\..+\.css$/
const GLOBAL_LINK = /<link[^>]*\bhref="?[^">\s]*assets\/css\/styles\.[^>]*>/

/** The page with a link to a sheet behind the one that all pages have, if it shows a class of it. */
export const withSheet = (html: string, href: string, classes: ReadonlySet<string>): string =>
  (html.match(CLASS) ?? []).some((name) => classes.has(name))
    ? html.replace(GLOBAL_LINK, (link) => `${link}<link rel="stylesheet" href="${href}">`)
    : html

/**
 * Docusaurus links the global style sheet alone; a sheet that comes with some pages would arrive with their script, after the page has been
 * seen without it. Gives a page's HTML with links to those that it uses.
 */
export const pageStyleLinks = async (outDir: string, baseUrl: string): Promise<(html: string) => string> => {
  const sheets = (await readdir(join(outDir, STYLES))).filter((file) => SHEET.test(file))
  const read = async (file: string) => ({ file, classes: new Set((await readFile(join(outDir, STYLES, file), 'utf8')).match(CLASS)) })
  const behind = await Promise.all(sheets.map(read))
  return (html) => behind.reduce((page, sheet) => withSheet(page, `${baseUrl}assets/css/${sheet.file}`, sheet.classes), html)
}
