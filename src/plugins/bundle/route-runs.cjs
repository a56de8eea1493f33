/** A page in `routes.js` as Docusaurus writes it. A route that looks different stays as it is. */
const PAGE = /\{\s*path: '([^'\s,]+)',\s*component: ComponentCreator\('\1', '(\w+)'\),\s*exact: true,?(?:\s*sidebar: ("[\w-]+"),?)?\s*\}/g
const BETWEEN = /^,\s*$/

/**
 * @typedef {Record<string, unknown>} Chunks What `routesChunkNames.json` has for a route: keys of the registry.
 * @typedef {{ start: number, end: number, base: string, also: string, same: string, prop: string, keys: string[], pages: string[] }} Run
 *   Pages that follow each other in `routes.js`, from `start` to `end`, below one path and with one component: each is its own name and one chunk.
 */

/** The one chunk by which a page differs from its neighbours, and all else that it needs.
 * @param {Chunks} chunks */
const partsOf = (chunks) => {
  const own = Object.entries(chunks).filter(([key, value]) => !key.startsWith('__') && typeof value === 'string')
  const [prop, chunk] = own[0] ?? []
  if (own.length !== 1 || prop === undefined) return undefined
  const { [prop]: _, ...same } = chunks
  return { prop, chunk: String(chunk), same: JSON.stringify(same) }
}

/**
 * Finds the runs of two pages and more.
 *
 * @param {string} routes
 * @param {Record<string, Chunks>} names
 * @returns {Run[]}
 */
module.exports = function routeRuns(routes, names) {
  const paths = Object.keys(names).map((key) => key.replace(/-\w+$/, ''))
  /** @type {Run[]} */
  const runs = []
  for (const found of routes.matchAll(PAGE)) {
    const [whole, path = '', hash, sidebar] = found
    const key = `${path}-${hash}`
    const parts = partsOf(names[key] ?? {})
    if (!parts || paths.indexOf(path) !== paths.lastIndexOf(path)) continue
    const at = path.lastIndexOf('/') + 1
    const base = path.slice(0, at)
    const also = sidebar ? `{"sidebar":${sidebar}}` : '{}'
    const page = `${path.slice(at)} ${parts.chunk}`
    const end = found.index + whole.length
    const last = runs.at(-1)
    const isNext = last && BETWEEN.test(routes.slice(last.end, found.index))
    if (last && isNext && last.base === base && last.also === also && last.same === parts.same && last.prop === parts.prop) {
      last.end = end
      last.keys.push(key)
      last.pages.push(page)
    } else runs.push({ start: found.index, end, base, also, same: parts.same, prop: parts.prop, keys: [key], pages: [page] })
  }
  return runs.filter(({ keys }) => keys.length > 1)
}
