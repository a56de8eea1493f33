import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Puts what `change` makes of the HTML of each built page in its place. Pages are named by their path below `outDir`. */
export const eachPage = async (outDir: string, change: (html: string, page: string) => string): Promise<void> => {
  const pages = (await readdir(outDir, { recursive: true })).filter((file) => file.endsWith('.html'))
  for (const page of pages) {
    const file = join(outDir, page)
    const html = await readFile(file, 'utf8')
    const changed = change(html, page)
    if (changed !== html) await writeFile(file, changed)
  }
}
