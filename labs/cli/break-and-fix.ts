import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lab } from '../../src/labs/lab-schema'
import { LabError } from '../kit/lab-error'
import { loadSabotage } from '../kit/load-lab'
import { LABS } from '../kit/places'
import { breakWork, changedFiles, restoreWork } from '../kit/working-copy'
import { findDeployed } from './running'
import { restartServices } from './up'

type Say = (line: string) => void

/** Puts a sabotage into the services and starts them again. Edits of the working copy are not thrown away for it, unless they mended the last one. */
export const breakLab = async (lab: Lab, id: string, say: Say): Promise<void> => {
  const sabotage = loadSabotage(lab, id)
  const { emulator, state } = await findDeployed(lab)
  const edited = state.broken === undefined ? changedFiles(lab.id) : []
  if (edited.length > 0)
    throw new LabError(
      `labs/${lab.id}/work/ was edited (${edited.join(', ')}), and a sabotage would replace that.`,
      `npm run lab -- fix ${lab.id}`,
    )
  breakWork(lab, sabotage)
  await restartServices(lab, emulator.endpoint, { ...state, broken: id }, say)
  const { title } = lab.breaks.find((one) => one.id === id)!
  say(`Broken: ${title.toLowerCase()}.`)
  say(`What does verify notice? Then look for it in labs/${lab.id}/work/: mend it there and run up, or run fix.`)
}

/** Has the course's code back, and says what was wrong. */
export const fixLab = async (lab: Lab, say: Say): Promise<void> => {
  const { emulator, state } = await findDeployed(lab)
  restoreWork(lab.id)
  const { broken, ...rest } = state
  await restartServices(lab, emulator.endpoint, rest, say)
  if (broken !== undefined) say(`\n${readFileSync(join(LABS, lab.id, 'fix', `${broken}.md`), 'utf8').trim()}\n`)
  say(`The services run the course's code again. Next: npm run lab -- verify ${lab.id}`)
}
