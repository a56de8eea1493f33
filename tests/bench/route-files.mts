import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import leanRoutes from '../../src/plugins/bundle/lean-routes.cjs'

interface Manifest {
  /** Chunk → the assets it comes in. */
  readonly origins: Readonly<Record<string, readonly string[]>>
  readonly assets: Readonly<Record<string, Readonly<Record<string, readonly { readonly publicPath: string }[]>>>>
}
interface ChunkNames {
  readonly [key: string]: string | ChunkNames
}
interface Route {
  readonly path: string
  /** The key of its chunks: its path, and a hash of three characters. */
  readonly component: string
  readonly exact?: boolean
  readonly routes?: readonly Route[]
}

const namesIn = (chunks: ChunkNames): readonly string[] =>
  Object.values(chunks).flatMap((value) => (typeof value === 'string' ? [value] : namesIn(value)))

const without = (slash: string): string => slash.replace(/\/$/, '')

/** The routes that `routes.js` exports, with the keys of their chunks for components. */
const readRoutes = (code: string): readonly Route[] => {
  const body = code.replace(/^import .*$/gm, '').replace('export default', 'return')
  return new Function('ComponentCreator', body)((path: string, hash: string) => `${path}-${hash}`)
}

/** The keys of the route of a page and of those around it; the first page that has the path is the one that is shown. */
const keysOf = (page: string, routes: readonly Route[]): readonly string[] | undefined => {
  for (const { path, component, exact, routes: inner = [] } of routes) {
    if (exact && without(path) === without(page)) return [component]
    const within = keysOf(page, inner)
    if (within) return [component, ...within]
  }
  return undefined
}

/**
 * Addresses of the files with the code of a page's route and of the routes around it, read from what Docusaurus notes while it builds
 * (`routes.js`, `routesChunkNames.json`, `client-manifest.json` in `generated`). Chunks that went into the main bundle have no file of their own.
 * `page` is the whole path, base and all. Throws where the notes know no such page: they are overwritten by every build and by the dev server.
 */
export const routeFiles = async (page: string, generated: string): Promise<readonly string[]> => {
  const read = (name: string) => readFile(join(generated, name), 'utf8')
  const [routes, names, manifest, registry] = await Promise.all([
    read('routes.js'),
    read('routesChunkNames.json').then((text): Readonly<Record<string, ChunkNames>> => JSON.parse(text)),
    read('client-manifest.json').then((text): Manifest => JSON.parse(text)),
    read('registry.js'),
  ])
  const keys = keysOf(page, readRoutes(routes))
  if (!keys) throw new Error(`The notes of the build know no page ${page}: they are of another build. Build the site again.`)
  const numbers = leanRoutes.numbers(registry)
  const chunks = keys.flatMap((key) => namesIn(names[key] ?? {}))
  const assets = chunks.flatMap((name) => manifest.origins[numbers.get(name) ?? name] ?? [])
  const kinds = assets.flatMap((asset) => Object.values(manifest.assets[asset] ?? {}))
  return [...new Set(kinds.flatMap((files) => files.map(({ publicPath }) => publicPath)))]
}
