import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { headersFile, metaPolicy, securityHeaders } from './headers'
import { inlineScriptHashes, withPolicy } from './inline-scripts'

/** Writes each page's content security policy into it, and the headers for static hosts beside the pages. */
export const writePolicies = async (outDir: string): Promise<void> => {
  const pages = (await readdir(outDir, { recursive: true })).filter((file) => file.endsWith('.html'))
  const all = new Set<string>()
  for (const page of pages) {
    const file = join(outDir, page)
    const html = await readFile(file, 'utf8')
    const hashes = [...new Set(inlineScriptHashes(html))]
    for (const hash of hashes) all.add(hash)
    await writeFile(file, withPolicy(html, metaPolicy(hashes)))
  }
  await writeFile(join(outDir, '_headers'), headersFile(securityHeaders([...all].sort())))
}
