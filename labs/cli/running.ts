import type { Lab } from '../../src/labs/lab-schema'
import type { RunningLab } from '../kit/check'
import { LabError } from '../kit/lab-error'
import { isRunning } from '../kit/processes'
import { type LabState, readLabState } from '../kit/state'
import { type Emulator, runningEmulator } from '../localstack/emulator'
import { templateOf } from './up'

export interface Running {
  readonly emulator: Emulator
  readonly state: LabState
}

/** A lab that is up. Throws a LabError that says which part of it is not. */
export const findRunning = async (lab: Lab): Promise<Running> => {
  const next = `npm run lab -- up ${lab.id}`
  const state = readLabState(lab.id)
  if (state === undefined) throw new LabError(`${lab.title} is not up.`, next)
  const emulator = await runningEmulator()
  if (emulator === undefined) throw new LabError('The emulator does not run any more.', next)
  if (!state.supervisor || !isRunning(state.supervisor)) throw new LabError('The services do not run any more.', next)
  return { emulator, state }
}

export const runningLab = (lab: Lab, { emulator, state }: Running): RunningLab => ({
  endpoint: emulator.endpoint,
  outputs: state.outputs,
  addresses: Object.fromEntries(Object.entries(state.ports).map(([id, port]) => [id, `http://127.0.0.1:${port}`])),
  template: templateOf(lab.id),
  stack: state.stack,
})
