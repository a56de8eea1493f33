import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import { architectureJsonSchema, SCHEMA_FILE } from '../../architecture/json-schema'

/** After the build: the JSON Schema of the language at the root of the site, for every editor that completes JSON by its `$schema`. */
export const schemaPlugin = ({ siteConfig: { url, baseUrl } }: LoadContext): Plugin => ({
  name: 'blast-radius-schema',
  async postBuild({ outDir }) {
    await writeFile(join(outDir, SCHEMA_FILE), `${JSON.stringify(architectureJsonSchema(new URL(baseUrl, url).href), null, 2)}\n`)
  },
})
