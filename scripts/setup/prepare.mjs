import { ensureInstalled } from './install.mjs'
import { requireNode } from './require-node.cjs'

/** Sees to Node and node_modules; afterwards TypeScript files can be imported. */
export async function prepare() {
  requireNode()
  await ensureInstalled()
  const { register } = await import('tsx/esm/api')
  register()
}
