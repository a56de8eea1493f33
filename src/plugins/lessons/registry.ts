import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadRegistry } from '../../facts/load-registry'
import type { Registry } from '../../facts/schema'
import { readYaml } from '../yaml/read-yaml'

export const REGISTRY_FILE = 'src/facts/facts.yaml'

/** The registry of dated facts. Throws with file, line and what to write where it is not as its schema asks. */
export const readRegistry = (siteDir: string): Registry => {
  const result = loadRegistry(readYaml(readFileSync(join(siteDir, REGISTRY_FILE), 'utf8')), REGISTRY_FILE)
  if (!result.ok) throw new Error(result.problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'))
  return result.value
}
