import * as z from 'zod'
import { architectureSchema, LANGUAGE_VERSION } from './schema'

export type JsonSchema = { readonly [key: string]: unknown }

/** Name of the schema's file on the site. */
export const SCHEMA_FILE = `architecture.v${LANGUAGE_VERSION}.schema.json`

/**
 * The language as JSON Schema, draft 7, for editors and other tools: what it accepts is what `parseArchitecture` accepts, apart from
 * references, ids that stand twice, and limits on the whole file. `baseUrl` is the address of the site, to which the schema's own address
 * is relative; without it there is no `$id`. The same input gives the same bytes.
 */
export const architectureJsonSchema = (baseUrl?: string): JsonSchema => {
  const { $schema, ...rest } = z.toJSONSchema(architectureSchema, { io: 'input', target: 'draft-7' })
  const id = baseUrl === undefined ? {} : { $id: `${baseUrl.replace(/\/+$/, '')}/${SCHEMA_FILE}` }
  return { $schema, ...id, title: 'Blast Radius architecture', ...rest }
}
