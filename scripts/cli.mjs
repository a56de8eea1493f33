import { createRequire } from 'node:module'
import { prepareBundle } from './setup/bundle-cli.mjs'
import { requireNode } from './setup/require-node.mjs'

try {
  requireNode()
  const bundle = await prepareBundle()
  // npm runs scripts in the package's own folder; file names are meant from where the command was typed.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
  // Required, not imported: an import would first read the whole bundle for the names of its exports.
  createRequire(import.meta.url)(bundle)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(2)
}
