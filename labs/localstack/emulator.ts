import { createConnection } from 'node:net'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { LabError, messageOf } from '../kit/lab-error'
import { installFolder, stateFolder } from '../kit/places'
import { isRunning } from '../kit/processes'
import { type EmulatorState, readEmulatorState, removeEmulatorState, writeEmulatorState } from '../kit/state'
import { dockerLog, findDocker, startInDocker, stopInDocker } from './docker'
import { startOnHost, stopOnHost } from './host'
import { ensureInstalled } from './install'
import { roundTrip } from './round-trip'
import { LOCALSTACK_VERSION } from './version'

const HEALTHY_WITHIN_MS = 120_000
const DEFAULT_PORT = 4566

export interface Emulator {
  readonly mode: 'docker' | 'host'
  readonly version: string
  readonly endpoint: string
  /** This machine as the emulator sees it. */
  readonly hostFromEmulator: string
}

type Say = (line: string) => void

const endpointOf = (port: number): string => `http://127.0.0.1:${port}`
const rootOf = (): string => join(stateFolder(), 'localstack')
const logFile = (): string => join(stateFolder(), 'localstack.log')

const wantedPort = (): number => {
  const text = process.env.LAB_PORT ?? String(DEFAULT_PORT)
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1024 && port <= 65_535) return port
  throw new LabError(`LAB_PORT is ${text}, which is no port.`, 'Set it to a number from 1024 to 65535, or leave it out.')
}

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' })
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

/** What the emulator says it is; undefined while it says nothing. */
const versionAt = async (endpoint: string): Promise<string | undefined> => {
  try {
    const response = await fetch(`${endpoint}/_localstack/health`, { signal: AbortSignal.timeout(2_000) })
    return response.ok ? ((await response.json()) as { version?: string }).version : undefined
  } catch {
    return undefined
  }
}

const seenFromEmulator = ({ mode, composeFiles }: EmulatorState): string =>
  mode === 'host' || (composeFiles?.length ?? 0) > 1 ? '127.0.0.1' : 'host.docker.internal'

const emulatorOf = (state: EmulatorState): Emulator => ({
  mode: state.mode,
  version: LOCALSTACK_VERSION,
  endpoint: endpointOf(state.port),
  hostFromEmulator: seenFromEmulator(state),
})

/** Everything that the emulator has written since its start. */
export const emulatorLog = async (): Promise<string> => {
  const state = readEmulatorState()
  if (state?.composeFiles) return dockerLog(state.composeFiles, state.port)
  return existsSync(logFile()) ? readFileSync(logFile(), 'utf8') : ''
}

const lastLines = async (): Promise<string> => (await emulatorLog()).trimEnd().split('\n').slice(-6).join('\n  ')

const waitUntilHealthy = async (state: EmulatorState, say: Say): Promise<void> => {
  const started = Date.now()
  let told = started
  while ((await versionAt(endpointOf(state.port))) === undefined) {
    if (state.process && !isRunning(state.process))
      throw new LabError(`LocalStack ended while it was starting.\n  ${await lastLines()}`, `Its whole log is ${logFile()}.`)
    if (Date.now() - started > HEALTHY_WITHIN_MS)
      throw new LabError(`LocalStack did not answer within ${HEALTHY_WITHIN_MS / 1000} s.\n  ${await lastLines()}`, 'Run the command once more.')
    if (Date.now() - told > 10_000) {
      told = Date.now()
      say(`  LocalStack is starting, ${Math.round((told - started) / 1000)} s so far`)
    }
    await sleep(200)
  }
  const version = await versionAt(endpointOf(state.port))
  if (version?.split(':')[0] !== LOCALSTACK_VERSION)
    throw new LabError(`The emulator on port ${state.port} has version ${version}, not ${LOCALSTACK_VERSION}.`, 'Stop it, or set LAB_PORT to another port.')
}

const checkWork = async (state: EmulatorState): Promise<void> => {
  try {
    await roundTrip(endpointOf(state.port))
  } catch (error) {
    throw new LabError(
      `LocalStack reports that it is healthy, and does not work: ${messageOf(error)}\n  ${await lastLines()}`,
      'Remove .cache/localstack and run the command again; that installs it anew.',
    )
  }
}

const begin = async (port: number, say: Say): Promise<EmulatorState> => {
  mkdirSync(stateFolder(), { recursive: true })
  const docker = await findDocker()
  if (docker) {
    say(`Starting LocalStack ${LOCALSTACK_VERSION} in Docker on 127.0.0.1:${port}.`)
    const state: EmulatorState = { mode: 'docker', port, composeFiles: docker.composeFiles }
    // Written first: a start that is cut short can still be stopped.
    writeEmulatorState(state)
    await startInDocker(docker, port, say)
    return state
  }
  const installed = await ensureInstalled(installFolder(), say)
  say(`Starting LocalStack ${LOCALSTACK_VERSION} without Docker on 127.0.0.1:${port}.`)
  const state: EmulatorState = { mode: 'host', port, process: startOnHost({ installed, root: rootOf(), logFile: logFile(), port }) }
  writeEmulatorState(state)
  return state
}

/** The emulator that the last command left running; undefined where there is none that answers. */
export const runningEmulator = async (): Promise<Emulator | undefined> => {
  const state = readEmulatorState()
  if (state === undefined || (state.process && !isRunning(state.process))) return undefined
  return (await versionAt(endpointOf(state.port))) === undefined ? undefined : emulatorOf(state)
}

/** Starts LocalStack unless it runs already, and comes back once it has done real work. Throws a LabError otherwise, and leaves nothing running. */
export const startEmulator = async (say: Say): Promise<Emulator> => {
  const running = await runningEmulator()
  if (running) return running
  await stopEmulator()
  const port = wantedPort()
  if (await isListening(port))
    throw new LabError(
      `Port ${port} is taken by another program.`,
      'If that is a LocalStack of your own, stop it; or set LAB_PORT to a free port, such as LAB_PORT=4600.',
    )
  const state = await begin(port, say)
  try {
    await waitUntilHealthy(state, say)
    await checkWork(state)
  } catch (error) {
    await stopEmulator()
    throw error
  }
  return emulatorOf(state)
}

/** Stops the emulator, if there is one, and waits until it is gone. */
export const stopEmulator = async (): Promise<void> => {
  const state = readEmulatorState()
  if (state?.composeFiles) await stopInDocker(state.composeFiles, state.port)
  if (state?.process) await stopOnHost(state.process, rootOf())
  removeEmulatorState()
}
