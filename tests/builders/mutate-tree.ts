import * as z from 'zod'
import { architectureSchema } from '../../src/architecture/schema'
import type { Architecture } from '../../src/architecture/types'

type Rng = () => number
type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Holder = Json[] | { [key: string]: Json }

const below = (limit: number, rng: Rng): number => Math.floor(rng() * limit)
const pick = <T>(values: readonly T[], rng: Rng): T => values[below(values.length, rng)]!

/** A value in a tree: the list or object around it, and where it stands in it. */
interface Place {
  readonly holder: Holder
  readonly key: string | number
}
const valueAt = ({ holder, key }: Place): Json => (holder as Record<string | number, Json>)[key]!
const put = ({ holder, key }: Place, value: Json): void => {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true })
}
const isHolder = (value: Json): value is Holder => typeof value === 'object' && value !== null

const placesIn = (holder: Holder): Place[] =>
  (Array.isArray(holder) ? [...holder.keys()] : Object.keys(holder)).flatMap((key) => {
    const place = { holder, key }
    const value = valueAt(place)
    return isHolder(value) ? [place, ...placesIn(value)] : [place]
  })

/** The keys of the language, and the words that its fields may hold. */
const vocabulary = (): { readonly keys: readonly string[]; readonly words: readonly string[] } => {
  const schema = JSON.stringify(z.toJSONSchema(architectureSchema, { io: 'input', target: 'draft-7' }))
  const keys = new Set<string>()
  const words = new Set<string>([
    'internet',
    'vpc',
    '*',
    'a',
    'b',
    '',
    'constructor',
    '__proto__',
    'arn:aws:s3:::books',
    '2026-01-01',
    '/v1/a',
  ])
  JSON.parse(schema, (key, value: unknown) => {
    if (key === 'properties') for (const name of Object.keys(value as object)) keys.add(name)
    if (key === 'enum') for (const word of value as unknown[]) if (typeof word === 'string') words.add(word)
    if (key === 'const' && typeof value === 'string') words.add(value)
    return value
  })
  return { keys: [...keys], words: [...words] }
}
const { keys: KEYS, words: WORDS } = vocabulary()
const NUMBERS = [0, 1, 2, 3, 0.5, 0.999999, 100, 1000, 65_535, 100_000, 2 ** 31, 2 ** 53, 1e308, 5e-324, -1]

const scalar = (rng: Rng): Json =>
  pick<() => Json>([() => pick(WORDS, rng), () => pick(NUMBERS, rng), () => rng() < 0.5, () => null], rng)()

/** Changes one value of a tree in place, so that it mostly stays a design: each kind of value by its kind. */
const changeOne = (tree: Holder, rng: Rng): void => {
  const places = placesIn(tree)
  const place = pick(places, rng)
  const value = valueAt(place)
  const chance = rng()
  if (chance < 0.2) {
    if (Array.isArray(place.holder)) place.holder.splice(place.key as number, 1)
    else delete place.holder[place.key]
  } else if (chance < 0.4) {
    // What stands elsewhere under the same key fits here as well.
    put(
      place,
      structuredClone(
        valueAt(
          pick(
            places.filter(({ key }) => key === place.key),
            rng,
          ),
        ),
      ),
    )
  } else if (chance < 0.5 && !Array.isArray(place.holder)) {
    put({ holder: place.holder, key: pick(KEYS, rng) }, structuredClone(valueAt(pick(places, rng))))
  } else if (Array.isArray(value) && value.length > 0) {
    for (let i = below(4, rng); i >= 0; i--) value.push(structuredClone(pick(value, rng)))
  } else if (isHolder(value) && !Array.isArray(value) && Object.keys(value).length > 0) {
    put(
      { holder: value, key: pick(['a', 'b', 'copy', 'constructor', 'internet', '__proto__'], rng) },
      structuredClone(pick(Object.values(value), rng)),
    )
  } else if (typeof value === 'number') put(place, pick(NUMBERS, rng))
  else if (typeof value === 'boolean') put(place, !value)
  else if (typeof value === 'string') {
    const texts = places.map(valueAt).filter((other) => typeof other === 'string')
    put(place, rng() < 0.5 ? pick(WORDS, rng) : pick(texts, rng))
  } else put(place, scalar(rng))
}

/** A copy of a design with one to three changes that mostly leave it JSON of the language, and often valid. */
export const mutateTree = (design: Architecture, rng: Rng): unknown => {
  const tree = structuredClone(design) as unknown as { [key: string]: Json }
  for (let i = below(3, rng); i >= 0; i--) if (Object.keys(tree).length > 0) changeOne(tree, rng)
  return tree
}

/** A tree of the language's own keys and words, in places where they mean nothing. */
export const randomTree = (rng: Rng, depth = 0): unknown => {
  if (depth > 5 || (depth > 0 && rng() < 0.3)) return scalar(rng)
  const length = below(5, rng)
  if (depth > 0 && rng() < 0.3) return Array.from({ length }, () => randomTree(rng, depth + 1))
  const head =
    depth === 0 && rng() < 0.8
      ? [
          ['version', 1],
          ['name', 'A tree'],
        ]
      : []
  return Object.fromEntries([...head, ...Array.from({ length }, () => [pick(KEYS, rng), randomTree(rng, depth + 1)])])
}
