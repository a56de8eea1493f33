import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { withoutAws } from '../kit/fake-aws'
import { type Known, know, stopProcess } from '../kit/processes'

/** Every run has a root of its own for what it writes; the libraries are those of the installation. */
const layOutRoot = (root: string, installed: string): void => {
  rmSync(root, { recursive: true, force: true })
  const state = join(root, 'var', 'lib', 'localstack')
  mkdirSync(state, { recursive: true })
  symlinkSync(join(installed, 'lib'), join(state, 'lib'))
}

export interface HostRun {
  /** Where LocalStack was installed. */
  readonly installed: string
  /** What this run writes. Emptied at the start. */
  readonly root: string
  readonly logFile: string
  readonly port: number
}

/** Starts LocalStack as a process of its own group and comes back at once. */
export const startOnHost = ({ installed, root, logFile, port }: HostRun): Known => {
  layOutRoot(root, installed)
  const log = openSync(logFile, 'w')
  const child = spawn(join(installed, 'venv', 'bin', 'python'), ['-m', 'localstack.runtime.main'], {
    detached: true,
    stdio: ['ignore', log, log],
    cwd: root,
    env: {
      ...withoutAws(process.env),
      GATEWAY_LISTEN: `127.0.0.1:${port}`,
      LOCALSTACK_HOST: `127.0.0.1:${port}`,
      FILESYSTEM_ROOT: root,
      OVERRIDE_IN_DOCKER: '0',
      DNS_ADDRESS: '0',
      DISABLE_EVENTS: '1',
      SKIP_SSL_CERT_DOWNLOAD: '1',
      SQS_ENDPOINT_STRATEGY: 'path',
      PROVIDER_OVERRIDE_DYNAMODB: 'v2',
      PROVIDER_OVERRIDE_DYNAMODBSTREAMS: 'v2',
    },
  })
  child.unref()
  return know(child.pid ?? 0)
}

/** Stops LocalStack, and the DynamoDB Local that it may have left behind: its shutdown can hang. */
export const stopOnHost = async (process: Known, root: string): Promise<void> => {
  const pidFile = join(root, 'dynamodb.pid')
  const dynamodb = existsSync(pidFile) ? know(Number(readFileSync(pidFile, 'utf8'))) : undefined
  await stopProcess(process)
  if (dynamodb !== undefined) await stopProcess(dynamodb, 2_000)
  rmSync(root, { recursive: true, force: true })
}
