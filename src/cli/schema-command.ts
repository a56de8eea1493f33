import { Command } from 'commander'
import { jsonSchema } from '../architecture/json-schema'
import type { Io } from './io'

export const schemaCommand = (io: Io) =>
  new Command('schema')
    .summary('print the JSON Schema of the language')
    .description('Prints the JSON Schema (draft 7) of architecture files, for editors and other tools.')
    .addHelpText('after', '\nExample:\n  blast-radius schema > architecture.v1.schema.json')
    .action(() => io.out(`${JSON.stringify(jsonSchema(), null, 2)}\n`))
