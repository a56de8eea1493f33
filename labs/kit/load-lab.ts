import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readYaml } from '../../src/plugins/yaml/read-yaml'
import { type Lab, type Sabotage, sabotageSchema } from '../../src/labs/lab-schema'
import { readLab } from '../../src/labs/read-lab'
import { LabError } from './lab-error'
import { LABS } from './places'

/** Ids of the labs in this folder, in the order of the alphabet. */
export const labIds = (): readonly string[] =>
  readdirSync(LABS)
    .filter((name) => existsSync(join(LABS, name, 'lab.yaml')))
    .sort()

/** A lab by its id. Throws a LabError where there is none, or where its file is wrong. */
export const loadLab = (id: string): Lab => {
  const ids = labIds()
  if (!ids.includes(id)) throw new LabError(`There is no lab called ${id}.`, `These are: ${ids.join(', ')}.`)
  const file = `labs/${id}/lab.yaml`
  const result = readLab(readYaml(readFileSync(join(LABS, id, 'lab.yaml'), 'utf8')), file)
  if (!result.ok) throw new LabError(result.problems.map(({ line, message }) => `${file}:${line} ${message}`).join('\n'), 'Mend the file.')
  if (result.value.id !== id) throw new LabError(`${file} has the id ${result.value.id}.`, 'Give it the name of its folder.')
  return result.value
}

/** What a sabotage of a lab does. Throws a LabError where the lab has none of that name. */
export const loadSabotage = (lab: Lab, id: string): Sabotage => {
  const known = lab.breaks.map((one) => one.id)
  if (!known.includes(id)) throw new LabError(`The lab ${lab.id} has no sabotage called ${id}.`, `These are: ${known.join(', ')}.`)
  const file = `labs/${lab.id}/break/${id}.yaml`
  const parsed = sabotageSchema.safeParse(readYaml(readFileSync(join(LABS, lab.id, 'break', `${id}.yaml`), 'utf8')).value)
  if (!parsed.success) throw new LabError(`${file}: ${parsed.error.issues[0]?.message}`, 'Mend the file.')
  return parsed.data
}
