import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadRegistry, type RegistryResult } from '../../facts/load-registry'
import type { Registry } from '../../facts/schema'
import { readYaml } from '../yaml/read-yaml'

/** The folder of the registry: a file for each chapter that a fact was looked up for. Any page may name any fact. */
export const REGISTRY = 'src/facts/registry'

export const loadRegistryFiles = (siteDir: string): RegistryResult => {
  const names = readdirSync(join(siteDir, REGISTRY)).filter((name) => name.endsWith('.yaml'))
  return loadRegistry(
    names.sort().map((name) => ({ file: `${REGISTRY}/${name}`, ...readYaml(readFileSync(join(siteDir, REGISTRY, name), 'utf8')) })),
  )
}

/** The registry of dated facts. Throws with file, line and what to write where it is not as its schema asks. */
export const readRegistry = (siteDir: string): Registry => {
  const result = loadRegistryFiles(siteDir)
  if (!result.ok) throw new Error(result.problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'))
  return result.value
}
