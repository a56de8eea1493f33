import { join } from 'node:path'
import { LabError } from '../kit/lab-error'
import { type Ran, run } from '../kit/run'

const PROJECT = 'blast-radius-labs'
const HERE = import.meta.dirname

export interface Docker {
  readonly composeFiles: readonly string[]
  /** This machine as a container sees it. */
  readonly hostFromEmulator: string
}

/**
 * How Docker is used here; undefined without a daemon. The client alone proves nothing, so the daemon is asked. On Docker Engine for Linux the container
 * shares the network of the machine: services listen on the loopback interface, and no other network reaches that.
 */
export const findDocker = async (platform: NodeJS.Platform = process.platform): Promise<Docker | undefined> => {
  const { code, output } = await run('docker', ['info', '--format', '{{.OperatingSystem}}'])
  if (code !== 0) return undefined
  const sharesNetwork = platform === 'linux' && !output.includes('Docker Desktop')
  const file = (name: string) => join(HERE, name)
  return sharesNetwork
    ? { composeFiles: [file('compose.yaml'), file('compose.host-network.yaml')], hostFromEmulator: '127.0.0.1' }
    : { composeFiles: [file('compose.yaml')], hostFromEmulator: 'host.docker.internal' }
}

const compose = (files: readonly string[], port: number, args: readonly string[], beat?: (seconds: number) => void): Promise<Ran> =>
  run('docker', ['compose', '--project-name', PROJECT, ...files.flatMap((file) => ['--file', file]), ...args], {
    env: { ...process.env, LAB_PORT: String(port) },
    ...(beat && { beat }),
  })

export const startInDocker = async ({ composeFiles }: Docker, port: number, say: (line: string) => void): Promise<void> => {
  const { code, output } = await compose(composeFiles, port, ['up', '--detach', '--quiet-pull'], (seconds) =>
    say(`  docker compose is starting the pinned image, ${seconds} s so far`),
  )
  if (code === 0) return
  throw new LabError(
    `docker compose could not start LocalStack.\n  ${output.trim().split('\n').slice(-4).join('\n  ')}`,
    'The first start pulls the image, about 500 MB; `docker compose version` must be 2.24 or newer. Stop Docker to use host mode instead.',
  )
}

export const stopInDocker = (composeFiles: readonly string[], port: number): Promise<Ran> =>
  compose(composeFiles, port, ['down', '--timeout', '10'])

export const dockerLog = async (composeFiles: readonly string[], port: number): Promise<string> =>
  (await compose(composeFiles, port, ['logs', '--no-color', '--no-log-prefix'])).output
