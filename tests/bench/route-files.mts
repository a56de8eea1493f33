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

const namesIn = (chunks: ChunkNames): readonly string[] =>
  Object.values(chunks).flatMap((value) => (typeof value === 'string' ? [value] : namesIn(value)))

const without = (slash: string): string => slash.replace(/\/$/, '')

/**
 * Addresses of the files with the code of a page's route and of the routes around it, read from what Docusaurus notes while it builds
 * (`routesChunkNames.json`, `client-manifest.json` in `generated`). Chunks that went into the main bundle have no file of their own.
 * `page` is the whole path, base and all. Throws where the notes know no such page: they are overwritten by every build and by the dev server.
 */
export const routeFiles = async (page: string, generated: string): Promise<readonly string[]> => {
  const read = async <T,>(name: string) => JSON.parse(await readFile(join(generated, name), 'utf8')) as T
  const [routes, manifest, registry] = await Promise.all([
    read<Readonly<Record<string, ChunkNames>>>('routesChunkNames.json'),
    read<Manifest>('client-manifest.json'),
    readFile(join(generated, 'registry.js'), 'utf8'),
  ])
  const numbers = leanRoutes.numbers(registry)
  const files = new Set<string>()
  let isKnown = false
  for (const [route, chunks] of Object.entries(routes)) {
    // A route's key is its path and a hash of three characters. A path that ends in a slash is a page; another is a page or lies around pages.
    const path = route.replace(/-[0-9a-f]{3}$/, '')
    const isPage = without(path) === without(page)
    isKnown ||= isPage
    if (!isPage && (path.endsWith('/') || !page.startsWith(`${path}/`))) continue
    for (const name of namesIn(chunks)) {
      for (const asset of manifest.origins[numbers.get(name) ?? name] ?? []) {
        for (const kind of Object.values(manifest.assets[asset] ?? {})) for (const { publicPath } of kind) files.add(publicPath)
      }
    }
  }
  if (!isKnown) throw new Error(`The notes of the build know no page ${page}: they are of another build. Build the site again.`)
  return [...files]
}
