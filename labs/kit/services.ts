import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Lab } from '../../src/labs/lab-schema'
import { LabError } from './lab-error'
import { ROOT, stateFolder } from './places'
import { isRunning, type Known, know, stopProcess } from './processes'
import { ENDED, STARTED } from './service-events'
import type { LabState } from './state'
import type { Plan } from './supervisor'
import { workFolder } from './working-copy'

const STARTED_WITHIN_MS = 20_000

export const logFileOf = (lab: string, service: string): string => join(stateFolder(), 'logs', lab, `${service}.log`)

const linesOf = (lab: string, service: string): readonly string[] => {
  const file = logFileOf(lab, service)
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : []
}
const count = (lines: readonly string[], event: string): number => lines.filter((line) => line.includes(`"event":"${event}"`)).length

/** Why a service does not start, as far as its log tells: the last error with the two lines above it, else the last lines. */
export const reasonIn = (lines: readonly string[]): readonly string[] => {
  const at = lines.findLastIndex((line) => /^\s*\w*Error\b/.test(line))
  return at < 0 ? lines.slice(-5) : lines.slice(Math.max(0, at - 2), at + 2)
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

/** A service has started once it has said so in its log. One that has ended twice meanwhile will not. */
const waitUntilStarted = async (lab: Lab, supervisor: Known): Promise<void> => {
  const until = Date.now() + STARTED_WITHIN_MS
  const waiting = (): readonly string[] => lab.services.map(({ id }) => id).filter((id) => count(linesOf(lab.id, id), STARTED) === 0)
  while (Date.now() < until && isRunning(supervisor) && waiting().every((id) => count(linesOf(lab.id, id), ENDED) < 2)) {
    if (waiting().length === 0) return
    await sleep(100)
  }
  const [missing = 'a service'] = waiting()
  throw new LabError(
    `${missing} did not start.\n  ${reasonIn(linesOf(lab.id, missing)).join('\n  ') || 'Its log is empty.'}`,
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
