import * as fc from 'fast-check'
import type { Architecture } from '../../src/architecture/types'
import { encodeShare } from '../../src/formats/share-link'
import { RULE_EXAMPLES } from '../../src/grader/rules/examples-index'
import { arbitraryArchitecture } from '../builders/arbitraries'
import { generateArchitecture } from '../builders/generate'
import { mutateText } from '../builders/mutate-text'
import { mutateTree, randomTree } from '../builders/mutate-tree'
import { makeRng } from '../builders/rng'
import { SOUND_TEXT } from './texts'

/** An input of the fuzz run: a text for the grader, or what stands behind the # of an address. */
export interface FuzzInput {
  readonly kind: 'mutated text' | 'mutated tree' | 'arbitrary' | 'random tree' | 'random characters' | 'link'
  readonly text: string
}

type Rng = () => number
const below = (limit: number, rng: Rng): number => Math.floor(rng() * limit)
const pick = <T,>(values: readonly T[], rng: Rng): T => values[below(values.length, rng)]!

const examples = await Promise.all(Object.values(RULE_EXAMPLES).map((load) => load()))
/** Small designs that mean something: the examples of every rule, and shops of one to three services. Texts are written as people and programs do. */
const REAL: readonly Architecture[] = [
  JSON.parse(SOUND_TEXT) as Architecture,
  ...[1, 2, 3].map((services) => generateArchitecture(services, services, { defects: 1 })),
  ...examples.flatMap(({ fails, passes, nearMisses }) =>
    [...fails, ...passes, ...nearMisses].map(({ design }): Architecture => ({ version: 1, name: 'An example', ...design })),
  ),
]
const ARBITRARY = arbitraryArchitecture({ maxServices: 2, maxOthers: 1 })

const randomCharacters = (rng: Rng): string => {
  const most = pick([0x7f, 0xff, 0xffff], rng)
  const json = '{}[]:,"\\truefalsn0123456789.eE+- \n'
  const isJson = rng() < 0.5
  return Array.from({ length: below(400, rng) }, () => (isJson ? pick([...json], rng) : String.fromCharCode(below(most + 1, rng)))).join('')
}

/** A link to a design, with the text behind its name mutated; or any text behind it. */
const link = (rng: Rng): string => {
  if (rng() < 0.2) return `#d1=${randomCharacters(rng)}`
  const shared = encodeShare(mutateText(JSON.stringify(pick(REAL, rng)), rng))
  if (!shared.ok) throw new Error(shared.problem.message)
  const [name, packed] = [shared.hash.slice(0, 4), shared.hash.slice(4)]
  return rng() < 0.1 ? mutateText(shared.hash, rng) : name + (rng() < 0.3 ? packed : mutateText(packed, rng))
}

const MAKERS: Readonly<Record<FuzzInput['kind'], (rng: Rng, seed: number) => string>> = {
  'mutated text': (rng) => mutateText(JSON.stringify(pick(REAL, rng), undefined, below(3, rng)), rng),
  'mutated tree': (rng) => JSON.stringify(mutateTree(pick(REAL, rng), rng), undefined, below(2, rng)),
  arbitrary: (_, seed) => JSON.stringify(fc.sample(ARBITRARY, { seed, numRuns: 1 })[0]),
  'random tree': (rng) => JSON.stringify(randomTree(rng)),
  'random characters': randomCharacters,
  link,
}
/** What each of twenty inputs in a row is. Arbitrary designs are the dearest: they have dozens of fixes to check. */
const TURN: readonly FuzzInput['kind'][] = [
  ...Array<FuzzInput['kind']>(8).fill('mutated text'),
  ...Array<FuzzInput['kind']>(6).fill('mutated tree'),
  'arbitrary',
  ...Array<FuzzInput['kind']>(2).fill('random tree'),
  'random characters',
  ...Array<FuzzInput['kind']>(2).fill('link'),
]

/** The same number gives the same input. */
export const fuzzInput = (index: number): FuzzInput => {
  const kind = TURN[index % TURN.length]!
  return { kind, text: MAKERS[kind](makeRng(index), index) }
}
