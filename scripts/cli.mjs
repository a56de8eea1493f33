import { prepareBundle } from './setup/bundle-cli.mjs'
import { requireNode } from './setup/require-node.mjs'

try {
  requireNode()
  await import(await prepareBundle())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(2)
}
