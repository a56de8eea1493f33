import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lab } from '../../src/labs/lab-schema'
import { createStack, deleteStack, deploymentHash } from '../kit/deploy'
import { freePort } from '../kit/free-port'
import { LABS } from '../kit/places'
import { isRunning, stopProcess } from '../kit/processes'
import { startServices } from '../kit/services'
import { type LabState, readLabState, removeLabState, writeLabState } from '../kit/state'
import { changedFiles, ensureWork, workFolder } from '../kit/working-copy'
import { type Emulator, runningEmulator, startEmulator } from '../localstack/emulator'

type Say = (line: string) => void

export const templateOf = (lab: string): string => readFileSync(join(LABS, lab, 'template.yaml'), 'utf8')

const choosePorts = async ({ services }: Lab): Promise<Record<string, number>> => {
  const ports: Record<string, number> = {}
  for (const { id, address } of services) if (address) ports[id] = await freePort()
  return ports
}

const parametersOf = ({ services }: Lab, ports: LabState['ports'], { hostFromEmulator }: Emulator) =>
  Object.fromEntries(services.flatMap(({ id, address }) => (address ? [[address, `http://${hostFromEmulator}:${ports[id]}`]] : [])))

/** The stack as the template has it now: the one that is there, or a new one. */
const ensureStack = async (lab: Lab, emulator: Emulator, before: LabState | undefined, say: Say): Promise<LabState> => {
  const stack = lab.id
  const ports = before?.ports ?? (await choosePorts(lab))
  const wanted = { template: templateOf(lab.id), parameters: parametersOf(lab, ports, emulator) }
  const deployed = deploymentHash(wanted)
  if (before?.deployed === deployed) {
    say('The stack is deployed and unchanged.')
    return before
  }
  if (before) say('The template has changed: the stack is made anew, with empty tables.')
  await deleteStack(emulator.endpoint, stack, say)
  say('Deploying the stack with CloudFormation.')
  const outputs = await createStack({ endpoint: emulator.endpoint, stack, ...wanted }, say)
  return { lab: lab.id, stack, deployed, ports, outputs }
}

/** Starts the services of a lab again, with the code as it stands in its working copy. */
export const restartServices = async (lab: Lab, endpoint: string, state: LabState, say: Say): Promise<LabState> => {
  if (state.supervisor) await stopProcess(state.supervisor)
  const { supervisor: _, ...rest } = state
  writeLabState(rest)
  say(`Starting ${lab.services.map(({ id }) => id).join(' and ')}.`)
  const started = { ...rest, supervisor: await startServices(lab, endpoint, rest) }
  writeLabState(started)
  return started
}

/** Emulator, stack, services. A second call deploys what has changed and starts the services again. */
export const up = async (lab: Lab, say: Say): Promise<void> => {
  const wasRunning = (await runningEmulator()) !== undefined
  const emulator = await startEmulator(say)
  // What an emulator that is gone held is gone with it.
  const before = wasRunning ? readLabState(lab.id) : undefined
  if (!wasRunning) {
    const stale = readLabState(lab.id)?.supervisor
    if (stale && isRunning(stale)) await stopProcess(stale)
    removeLabState(lab.id)
  }
  const state = await ensureStack(lab, emulator, before, say)
  writeLabState(state)
  const isFresh = !existsSync(workFolder(lab.id))
  ensureWork(lab.id)
  const changed = isFresh ? [] : changedFiles(lab.id)
  if (changed.length > 0) say(`The services differ from the course's: ${changed.join(', ')} in labs/${lab.id}/work/. \`fix\` would restore them.`)
  await restartServices(lab, emulator.endpoint, state, say)
  say(`${lab.title} is up. Next: npm run lab -- verify ${lab.id}`)
}
