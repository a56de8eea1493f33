import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import type { LessonFact, PlateData } from '../../components/lesson/lesson-data'
import { expiredFacts } from '../../facts/check'
import type { Registry } from '../../facts/schema'
import { loadDesign } from '../designs/load-design'
import { loadSequence, SEQUENCES, sequenceNames } from '../sequences/load-sequence'
import { today } from '../today'
import { DESIGNS, designNames } from './lesson-names'
import { plateData } from './plate'
import { REGISTRY, readRegistry } from './registry'

/** A pipeline stops at a fact that is due for another check; whoever starts a copy of the site years later reads a warning. */
const checkAge = (registry: Registry): void => {
  const due = expiredFacts(registry, today())
  if (due.length === 0) return
  const text = due.map(({ id, expiresOn }) => `${REGISTRY}: ${id} is due for another check since ${expiresOn}.`).join('\n')
  if (process.env.CI) throw new Error(text)
  console.warn(text)
}

/**
 * A data file for each dated fact, each design and each sequence of the lessons; the pages import those that they name. The drawings lie beside the pages, for
 * whoever comes from another page: as chunks they would all stand in the list that every page loads.
 */
export const lessonsPlugin = ({ siteDir }: LoadContext): Plugin => ({
  name: 'blast-radius-lessons',
  getPathsToWatch: () => [
    join(siteDir, REGISTRY, '*.yaml'),
    join(siteDir, DESIGNS, '*.{json,svg}'),
    join(siteDir, SEQUENCES, '*.{mmd,svg}'),
  ],
  async contentLoaded({ actions }) {
    const registry = readRegistry(siteDir)
    checkAge(registry)
    for (const { id, claim, value, source, confidence, verifiedOn, note } of registry.facts)
      await actions.createData(`fact.${id}.json`, { id, claim, value, source, confidence, verifiedOn, note } satisfies LessonFact)
    for (const file of designNames(siteDir)) {
      const data = plateData(await loadDesign(join(siteDir, DESIGNS, `${file}.json`)))
      await actions.createData(`design.${file}.json`, { ...data, file } satisfies PlateData)
    }
    for (const name of sequenceNames(siteDir)) await actions.createData(`sequence.${name}.json`, await loadSequence(siteDir, name))
  },
  async postBuild({ outDir }) {
    await mkdir(join(outDir, 'drawings'), { recursive: true })
    for (const file of designNames(siteDir)) {
      const { wide, narrow } = plateData(await loadDesign(join(siteDir, DESIGNS, `${file}.json`)))
      if (wide !== undefined) await writeFile(join(outDir, 'drawings', `${file}.wide.svg`), wide)
      await writeFile(join(outDir, 'drawings', `${file}.narrow.svg`), narrow)
    }
    for (const name of sequenceNames(siteDir))
      await writeFile(join(outDir, 'drawings', `${name}.sequence.svg`), (await loadSequence(siteDir, name)).svg)
  },
})
