import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Lab } from '../../src/labs/lab-schema'
import { deleteStack } from '../kit/deploy'
import { messageOf } from '../kit/lab-error'
import { stateFolder } from '../kit/places'
import { stopProcess } from '../kit/processes'
import { labsUp, readLabState, removeLabState } from '../kit/state'
import { changedFiles, removeWork } from '../kit/working-copy'
import { runningEmulator, stopEmulator } from '../localstack/emulator'

/** Services, stack, and the emulator where no other lab needs it. Goes on where one part fails, so that nothing is left running. */
export const down = async (lab: Lab, say: (line: string) => void): Promise<void> => {
  const state = readLabState(lab.id)
  if (state?.supervisor) {
    say('Stopping the services.')
    await stopProcess(state.supervisor)
  }
  const emulator = state && (await runningEmulator())
  if (emulator) {
    say('Deleting the stack.')
    await deleteStack(emulator.endpoint, state.stack, say).catch((error: unknown) => say(`  ${messageOf(error)} It ends with the emulator.`))
  }
  const broken = state?.broken
  removeLabState(lab.id)
  rmSync(join(stateFolder(), `${lab.id}.plan.json`), { force: true })
  if (labsUp().length === 0) {
    say('Stopping LocalStack.')
    await stopEmulator()
  }
  const changed = changedFiles(lab.id)
  if (changed.length === 0 || broken) removeWork(lab.id)
  else if (changed.length > 0) say(`labs/${lab.id}/work/ is kept: ${changed.join(', ')} was edited.`)
  say(state ? `${lab.title} is down. Nothing is left running.` : `${lab.title} was not up. Nothing is left running.`)
}
