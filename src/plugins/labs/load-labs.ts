import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LabPageData, LabSummary } from '../../components/labs/lab-page'
import type { Lab } from '../../labs/lab-schema'
import { readLab } from '../../labs/read-lab'
import { loadDesign } from '../designs/load-design'
import { plateData } from '../lessons/plate'
import { readYaml } from '../yaml/read-yaml'

export const LABS = 'labs'

const labFile = (id: string): string => `${LABS}/${id}/lab.yaml`

/** A lab of this repository. Throws with every problem of its file. */
export const readLabFile = (siteDir: string, id: string): Lab => {
  const result = readLab(readYaml(readFileSync(join(siteDir, labFile(id)), 'utf8')), labFile(id))
  if (result.ok) return result.value
  throw new Error(result.problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'))
}

/** All labs, by the alphabet of their ids. */
export const readLabs = (siteDir: string): readonly Lab[] =>
  readdirSync(join(siteDir, LABS))
    .filter((id) => existsSync(join(siteDir, labFile(id))))
    .sort()
    .map((id) => readLabFile(siteDir, id))

export const labSummary = ({ id, title, summary, minutes, checks, breaks }: Lab): LabSummary => ({
  id,
  title,
  summary,
  minutes,
  checks: checks.map((check) => ({ id: check.id, title: check.title })),
  breaks: breaks.length,
})

export const labPage = async (siteDir: string, { id, minutes, chapter, checks, breaks, cannotProve }: Lab): Promise<LabPageData> => ({
  id,
  minutes,
  chapter,
  checks,
  breaks,
  cannotProve,
  plate: plateData(await loadDesign(join(siteDir, LABS, id, 'architecture.json'))),
})
