import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Lab } from '../../src/labs/lab-schema'
import { LabError } from './lab-error'
import { ROOT, stateFolder } from './places'
import { type Known, know, isRunning, stopProcess } from './processes'
import type { LabState } from './state'
import type { Plan } from './supervisor'
import { workFolder } from './working-copy'

const STARTED_WITHIN_MS = 20_000

export const logFileOf = (lab: string, service: string): string => join(stateFolder(), 'logs', lab, `${service}.log`)

/** The last lines of a service, for whoever wonders why it does not run. */
export const lastLines = (lab: string, service: string, count = 5): readonly string[] => {
  const file = logFileOf(lab, service)
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count) : []
}

const planOf = (lab: Lab, endpoint: string, { outputs, ports }: Pick<LabState, 'outputs' | 'ports'>): Plan => ({
  endpoint,
  tasks: lab.services.map(({ id, environment, logs, address }) => ({
    id,
    file: join(workFolder(lab.id), `${id}.ts`),
    environment: {
      ...Object.fromEntries(Object.entries(environment).map(([name, output]) => [name, outputs[output] ?? ''])),
      ...(address && { HOST: '127.0.0.1', PORT: String(ports[id]) }),
    },
    logGroup: outputs[logs] ?? '',
    logFile: logFileOf(lab.id, id),
  })),
})

/** A service has started once it has said so: `"event":"started"` in its log. */
const waitUntilStarted = async (lab: Lab, supervisor: Known): Promise<void> => {
  const hasStarted = (id: string) => lastLines(lab.id, id, 50).some((line) => line.includes('"event":"started"'))
  const started = Date.now()
  while (Date.now() - started < STARTED_WITHIN_MS && isRunning(supervisor)) {
    if (lab.services.every(({ id }) => hasStarted(id))) return
    await sleep(100)
  }
  const missing = lab.services.find(({ id }) => !hasStarted(id))?.id ?? 'a service'
  throw new LabError(
    `${missing} did not start.\n  ${lastLines(lab.id, missing).join('\n  ') || 'Its log is empty.'}`,
    `Mend ${join('labs', lab.id, 'work', `${missing}.ts`)}, or run fix to have the course's code back.`,
  )
}

/** Starts the services of a lab in a process that outlives this one, and comes back when each has said that it started. */
export const startServices = async (lab: Lab, endpoint: string, state: Pick<LabState, 'outputs' | 'ports'>): Promise<Known> => {
  const plan = join(stateFolder(), `${lab.id}.plan.json`)
  mkdirSync(stateFolder(), { recursive: true })
  writeFileSync(plan, JSON.stringify(planOf(lab, endpoint, state), undefined, 2))
  for (const { id } of lab.services) rmSync(logFileOf(lab.id, id), { force: true })
  const log = openSync(join(stateFolder(), `${lab.id}.supervisor.log`), 'w')
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'supervisor.ts'), plan], {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', log, log],
  })
  child.unref()
  const supervisor = know(child.pid ?? 0)
  try {
    await waitUntilStarted(lab, supervisor)
  } catch (error) {
    await stopProcess(supervisor)
    throw error
  }
  return supervisor
}
