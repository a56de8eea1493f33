import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { chooseDocker, dockerLog, findDocker, startInDocker, stopInDocker } from './docker'
import { useFakePrograms } from './fake-programs'
import { LOCALSTACK_SETTINGS } from './settings'
import { LOCALSTACK_VERSION } from './version'

const { put, path } = useFakePrograms()
const info = (answer: string) => `case "$1" in info) ${answer};; *) echo "LAB_PORT=$LAB_PORT $*" >> '${path('calls')}';; esac`
const calls = () => (existsSync(path('calls')) ? readFileSync(path('calls'), 'utf8').trim().split('\n') : [])
const names = (files: readonly string[] | undefined) => files?.map((file) => file.split('/').at(-1))

describe('findDocker', () => {
  it('finds none without a client, and none where the client has no daemon', async () => {
    expect(await findDocker()).toBeUndefined()
    put('bin/docker', info(`echo 'Cannot connect to the Docker daemon'; exit 1`))
    expect(await findDocker()).toBeUndefined()
  })

  it('shares the network of a Linux machine, where a container reaches the loopback interface in no other way', async () => {
    put('bin/docker', info(`echo 'Debian GNU/Linux 12'`))
    const docker = await findDocker('linux')
    expect(docker?.hostFromEmulator).toBe('127.0.0.1')
    expect(names(docker?.composeFiles)).toEqual(['compose.yaml', 'compose.host-network.yaml'])
  })

  it.each([
    ['darwin', 'Docker Desktop'],
    ['linux', 'Docker Desktop'],
    ['win32', 'Docker Desktop'],
    ['darwin', 'Alpine Linux'],
  ] as const)('reaches the machine by name on %s with %s', async (platform, system) => {
    put('bin/docker', info(`echo '${system}'`))
    const docker = await findDocker(platform)
    expect(docker?.hostFromEmulator).toBe('host.docker.internal')
    expect(names(docker?.composeFiles)).toEqual(['compose.yaml'])
  })
})

describe('chooseDocker', () => {
  it('does what LAB_MODE says, and looks for a daemon where it says nothing', async () => {
    put('bin/docker', info(`echo Debian`))
    expect(await chooseDocker('host')).toBeUndefined()
    expect(await chooseDocker('docker')).toBeDefined()
    expect(await chooseDocker(undefined)).toBeDefined()
    put('bin/docker', info('exit 1'))
    expect(await chooseDocker(undefined)).toBeUndefined()
    await expect(chooseDocker('docker')).rejects.toThrow('no Docker daemon answers')
    await expect(chooseDocker('podman')).rejects.toThrow('LAB_MODE is podman.')
  })
})

describe('LocalStack in Docker', () => {
  it('is started, read and removed by the same compose files', async () => {
    put('bin/docker', info(`echo Debian`))
    const docker = (await findDocker('linux'))!
    await startInDocker(docker, 4600, () => {})
    await dockerLog(docker.composeFiles, 4600)
    await stopInDocker(docker.composeFiles, 4600)
    const files = docker.composeFiles.map((file) => `--file ${file}`).join(' ')
    expect(calls().map((call) => call.replace(files, 'FILES'))).toEqual([
      'LAB_PORT=4600 compose --project-name blast-radius-labs FILES up --detach --quiet-pull',
      'LAB_PORT=4600 compose --project-name blast-radius-labs FILES logs --no-color --no-log-prefix',
      'LAB_PORT=4600 compose --project-name blast-radius-labs FILES down --timeout 10',
    ])
  })

  it('says why it could not be started', async () => {
    put('bin/docker', `case "$1" in info) echo Debian;; *) echo 'manifest unknown'; exit 1;; esac`)
    const docker = (await findDocker('linux'))!
    await expect(startInDocker(docker, 4600, () => {})).rejects.toThrow(/could not start LocalStack\.\n {2}manifest unknown/)
  })
})

interface Service {
  readonly image: string
  readonly ports: readonly string[]
  readonly volumes?: unknown
  readonly environment: object
}

describe('compose.yaml', () => {
  const { localstack } = (parse(readFileSync(join(import.meta.dirname, 'compose.yaml'), 'utf8')) as { readonly services: unknown })
    .services as { readonly localstack: Service }

  it('pins the version, and listens on the loopback interface only', () => {
    expect(localstack.image).toBe(`localstack/localstack:${LOCALSTACK_VERSION}`)
    const ofLab = '$' + '{LAB_PORT}'
    expect(localstack.ports).toEqual([`127.0.0.1:${ofLab}:${ofLab}`])
    expect(localstack.volumes).toBeUndefined()
  })

  it('has the settings of host mode', () => expect(localstack.environment).toMatchObject(LOCALSTACK_SETTINGS))
})
