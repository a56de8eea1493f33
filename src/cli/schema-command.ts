import { Command } from 'commander'
import { architectureJsonSchema } from '../architecture/json-schema'
import type { Io } from './io'

/** Where the schema is published: the site's address, for those who publish one. Without it the schema has no address of its own. */
const publishedAt = ({ SITE_URL, BASE_URL = '/' }: NodeJS.ProcessEnv) => (SITE_URL ? new URL(BASE_URL, SITE_URL).href : undefined)

export const schemaCommand = (io: Io) =>
  new Command('schema')
    .summary('print the JSON Schema of the language')
    .description('Prints the JSON Schema (draft 7) of architecture files, for editors and other tools.')
    .addHelpText('after', '\nExample:\n  blast-radius schema > architecture.v1.schema.json')
    .action(() => io.out(`${JSON.stringify(architectureJsonSchema(publishedAt(process.env)), null, 2)}\n`))
