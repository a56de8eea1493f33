import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { LabError } from '../kit/lab-error'
import { useFakePrograms } from './fake-programs'
import { ensureInstalled } from './install'

const { put, path } = useFakePrograms()

/** Programs that do what the real ones leave behind, and write down that they were called. */
const all = () => {
  const calls = path('calls')
  const venvPython = `case "$*" in --version) echo Python 3.13.5;; *) echo "pip" >> '${calls}'; echo '#!/bin/sh' > "\${0%/*}/uv"; /bin/chmod +x "\${0%/*}/uv";; esac`
  const source = put('venv-python', venvPython)
  put(
    'bin/python3.13',
    `case "$*" in --version) echo Python 3.13.5;; *) echo venv >> '${calls}'; mkdir -p "$3/bin"; cp '${source}' "$3/bin/python";; esac`,
  )
  put('bin/java', `echo '  java.home = /opt/jdk'; echo 'openjdk version "17.0.1"'`)
  put('bin/mvn', goodMaven(calls))
  return { calls: () => (existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : []) }
}
const goodMaven = (calls: string) => `case "$*" in
  *--version*) exit 0;;
  *) echo mvn >> '${calls}'; for last; do :; done; out=\${last#-DoutputDirectory=}; mkdir -p "$out"
     : > "$out/DynamoDBLocal-2.6.1.jar"; : > "$out/libsqlite4java-linux-amd64-1.0.392.so"; : > "$out/sqlite4java-1.0.392.jar";;
esac`
const install = () => ensureInstalled(path('install'), () => {})

describe('ensureInstalled', { timeout: 30_000 }, () => {
  it('lays out what LocalStack looks for', async () => {
    all()
    const folder = await install()
    const dynamodb = join(folder, 'lib', 'dynamodb-local', '2')
    expect(readdirSync(dynamodb).sort()).toEqual(['DynamoDBLocal.jar', 'DynamoDBLocal_lib'])
    expect(readdirSync(join(dynamodb, 'DynamoDBLocal_lib')).sort()).toEqual([
      'DynamoDBLocal-2.6.1.jar',
      'libsqlite4java-linux-amd64.so',
      'sqlite4java-1.0.392.jar',
    ])
    expect(readFileSync(join(folder, 'lib', 'java', '21', 'bin', 'java'), 'utf8')).toContain(`exec '/opt/jdk/bin/java'`)
  })

  it('installs nothing the second time', async () => {
    const { calls } = all()
    const folder = await install()
    const before = calls()
    expect(await install()).toBe(folder)
    expect(calls()).toEqual(before)
    expect(before.sort()).toEqual(['mvn', 'pip', 'venv'])
  })

  it('leaves nothing half done where a step fails, says which, and begins anew', async () => {
    const { calls } = all()
    put('bin/mvn', `case "$*" in *--version*) exit 0;; *) echo 'Could not resolve host'; exit 1;; esac`)
    const error = (await install().catch((thrown: unknown) => thrown)) as LabError
    expect(error.message).toMatch(/^Maven could not fetch DynamoDB Local\.\n {2}Could not resolve host$/)
    expect(readdirSync(path('install'))).toEqual([])
    put('bin/mvn', goodMaven(path('calls')))
    await install()
    expect(calls().filter((call) => call === 'venv')).toHaveLength(2)
  })

  it('removes what a process left that was ended while it installed, and an older installation', async () => {
    all()
    mkdirSync(join(path('install'), 'installing-999999999'), { recursive: true })
    writeFileSync(join(path('install'), 'installing-999999999', 'half'), '')
    mkdirSync(join(path('install'), '0123456789abcdef'))
    const folder = await install()
    expect(readdirSync(path('install')).map((name) => join(path('install'), name))).toEqual([folder])
  })

  it('installs anew where the Python of the environment is gone', async () => {
    const { calls } = all()
    const folder = await install()
    put(join('install', folder.split('/').at(-1)!, 'venv', 'bin', 'python'), 'exit 127')
    await install()
    expect(calls().filter((call) => call === 'venv')).toHaveLength(2)
  })
})
