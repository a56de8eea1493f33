import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sequenceNames } from '../sequences/load-sequence'
import { readRegistry } from './registry'

export const DESIGNS = 'docs/designs'

/** What a lesson may name. */
export interface LessonNames {
  readonly facts: ReadonlySet<string>
  readonly designs: ReadonlySet<string>
  readonly sequences: ReadonlySet<string>
}

export const designNames = (siteDir: string): string[] =>
  readdirSync(join(siteDir, DESIGNS))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))

/** The text of every design of the lessons, by name. */
export const designTexts = (siteDir: string): ReadonlyMap<string, string> =>
  new Map(designNames(siteDir).map((name) => [name, readFileSync(join(siteDir, DESIGNS, `${name}.json`), 'utf8')]))

export const lessonNames = (siteDir: string): LessonNames => ({
  facts: new Set(readRegistry(siteDir).facts.map(({ id }) => id)),
  designs: new Set(designNames(siteDir)),
  sequences: new Set(sequenceNames(siteDir)),
})
