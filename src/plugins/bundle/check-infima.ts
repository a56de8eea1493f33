import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const STYLES = join('assets', 'css')
const CLASS_ATTRIBUTE = /\sclass=(?:"([^"]*)"|([^\s>"]+))/g

/** The names of classes in a style sheet. */
export const classesIn = (css: string): ReadonlySet<string> => new Set([...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name))

/** Classes that a page shows, for which Infima has rules, and the built sheet has none. */
export const missingClasses = (html: string, infima: ReadonlySet<string>, built: ReadonlySet<string>): readonly string[] => {
  const shown = new Set([...html.matchAll(CLASS_ATTRIBUTE)].flatMap(([, quoted, bare]) => (quoted ?? bare ?? '').split(' ')))
  return [...shown].filter((name) => infima.has(name) && !built.has(name))
}

/** A check of a built page: it throws where the page shows something of Infima that was left out of the style sheet, after a change of the theme, say. */
export const infimaCheck = async (outDir: string): Promise<(html: string, page: string) => void> => {
  const sheets = (await readdir(join(outDir, STYLES))).filter((file) => file.startsWith('styles.'))
  const built = classesIn((await Promise.all(sheets.map((file) => readFile(join(outDir, STYLES, file), 'utf8')))).join('\n'))
  const infima = classesIn(await readFile(require.resolve('infima/dist/css/default/default.css'), 'utf8'))
  return (html, page) => {
    const missing = missingClasses(html, infima, built)
    if (missing.length > 0)
      throw new Error(`${page} shows ${missing.join(', ')} of Infima, which src/plugins/bundle/unused-infima.ts leaves out.`)
  }
}
