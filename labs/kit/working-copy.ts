import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lab, Sabotage } from '../../src/labs/lab-schema'
import { LabError } from './lab-error'
import { LABS } from './places'

/** The services run from `work/`, a copy that may be broken and edited. `services/` stays what the course says. */
const course = (lab: string): string => join(LABS, lab, 'services')
export const workFolder = (lab: string): string => process.env.LAB_WORK ?? join(LABS, lab, 'work')

const texts = (folder: string): ReadonlyMap<string, string> =>
  new Map(existsSync(folder) ? readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]) : [])

/** Files of the working copy that differ from the course's, or that only one of the two has. None where there is no working copy. */
export const changedFiles = (lab: string): readonly string[] => {
  if (!existsSync(workFolder(lab))) return []
  const [ours, theirs] = [texts(course(lab)), texts(workFolder(lab))]
  return [...new Set([...ours.keys(), ...theirs.keys()])].filter((name) => ours.get(name) !== theirs.get(name)).sort()
}

/** Makes the working copy what the course says, whatever was in it. */
export const restoreWork = (lab: string): void => {
  removeWork(lab)
  cpSync(course(lab), workFolder(lab), { recursive: true })
}

/** A working copy: the one that is there, or a fresh one. */
export const ensureWork = (lab: string): void => {
  if (!existsSync(workFolder(lab))) restoreWork(lab)
}

export const removeWork = (lab: string): void => rmSync(workFolder(lab), { recursive: true, force: true })

/** A text with a sabotage in it. Throws where the place is not there exactly once. */
export const sabotaged = (text: string, { file, find, put }: Sabotage): string => {
  const parts = text.split(find)
  if (parts.length !== 2) throw new LabError(`The sabotage looks for a place in ${file} and finds ${parts.length - 1}.`, 'Mend its file below break/.')
  return parts.join(put)
}

/** The course's services with one sabotage. */
export const breakWork = ({ id }: Lab, sabotage: Sabotage): void => {
  restoreWork(id)
  const path = join(workFolder(id), sabotage.file)
  writeFileSync(path, sabotaged(readFileSync(path, 'utf8'), sabotage))
}
