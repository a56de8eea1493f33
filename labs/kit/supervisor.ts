import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fakeAws } from './fake-aws'
import { guardSockets } from './guard'
import { shipLogs } from './log-shipper'

/** One service, as its task definition would have it. */
export interface Task {
  readonly id: string
  readonly file: string
  readonly environment: Readonly<Record<string, string>>
  readonly logGroup: string
  readonly logFile: string
}
export interface Plan {
  readonly endpoint: string
  readonly tasks: readonly Task[]
}

const RESTART_AFTER_MS = 1_000
const GRACE_MS = 6_000

/** Runs a service, ships its lines, and starts it again when it ends, as ECS does. */
const runTask = ({ id, file, environment, logGroup, logFile }: Task, endpoint: string, stopping: AbortSignal): (() => Promise<void>) => {
  mkdirSync(dirname(logFile), { recursive: true })
  const logs = shipLogs(endpoint, logGroup, `${id}/${process.pid}`)
  let child: ChildProcess
  let ended: Promise<void>
  const start = () => {
    child = spawn(process.execPath, ['--import', 'tsx', '--import', join(import.meta.dirname, 'guard-preload.ts'), file], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...fakeAws(process.env, endpoint), ...environment },
    })
    for (const stream of [child.stdout!, child.stderr!])
      createInterface(stream).on('line', (line) => {
        appendFileSync(logFile, `${line}\n`)
        logs.add(line)
      })
    ended = new Promise((resolve) => child.once('close', () => resolve()))
    void ended.then(() => {
      if (!stopping.aborted) setTimeout(() => stopping.aborted || start(), RESTART_AFTER_MS)
    })
  }
  start()
  return async () => {
    child.kill('SIGTERM')
    const impatient = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
    await ended
    clearTimeout(impatient)
    await logs.end()
  }
}

/** What ECS does for a container, for as long as this process lives. Its one argument is the file with the plan. */
const supervise = ({ endpoint, tasks }: Plan): void => {
  guardSockets()
  const stopping = new AbortController()
  const stops = tasks.map((task) => runTask(task, endpoint, stopping.signal))
  process.once('SIGTERM', async () => {
    stopping.abort()
    await Promise.all(stops.map((stop) => stop()))
    process.exit(0)
  })
}

supervise(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Plan)
