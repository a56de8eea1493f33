import { nearestWord } from '../../architecture/suggest'

const lastOf = (path: string): string => path.split('/').filter(Boolean).at(-1) ?? ''

/** The page whose address is nearest to one that leads nowhere: the same last word elsewhere, else a few letters away. Undefined where none is near. */
export const nearestPath = (typed: string, paths: readonly string[]): string | undefined => {
  const last = lastOf(typed.toLowerCase())
  if (last === '') return undefined
  const near = nearestWord(typed, paths)
  if (near !== undefined) return near
  const byLast = new Map(paths.map((path) => [lastOf(path), path]))
  const word = nearestWord(last, byLast.keys())
  return word === undefined ? undefined : byLast.get(word)
}
