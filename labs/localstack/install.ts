import { createHash } from 'node:crypto'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { LabError } from '../kit/lab-error'
import { run } from '../kit/run'
import { findTools, type Tools } from './find-tools'

const HERE = import.meta.dirname
const RECIPE = ['uv.lock.txt', 'requirements.lock.txt', 'pom.xml', 'install.ts']

/** What an installation is made from: it is made again where one of these files has changed. */
const recipe = (): string => {
  const hash = createHash('sha256')
  for (const name of RECIPE) hash.update(readFileSync(join(HERE, name)))
  return hash.digest('hex')
}

type Say = (line: string) => void

const step = async (say: Say, what: string, fails: string, command: string, args: readonly string[]): Promise<void> => {
  const { code, output } = await run(command, args, { beat: (seconds) => say(`  ${what}, ${seconds} s so far`) })
  if (code === 0) return
  const last = output.trim().split('\n').slice(-4).join('\n  ')
  throw new LabError(`${fails}\n  ${last}`, 'See that this machine reaches the package registry, then run the command again: it begins anew.')
}

/** LocalStack asks for a Java of its own and for a jar with an agent in it. This program takes its place and starts the jars from Maven. */
const javaStandIn = (java: string): string => `#!/bin/sh
# Called as: java [options] -jar DynamoDBLocal.jar -port N -inMemory
while [ "$1" != -jar ]; do shift; done
lib=$(dirname "$2")/DynamoDBLocal_lib
shift 2
echo $$ > "$FILESYSTEM_ROOT/dynamodb.pid"
exec '${java.replaceAll("'", `'\\''`)}' -Xmx256m "-Djava.library.path=$lib" -cp "$lib/*" com.amazonaws.services.dynamodbv2.local.main.ServerRunner "$@"
`

/** Lays out what LocalStack would download at first use, in the places where it looks. */
const layOut = (folder: string, jars: string, java: string): void => {
  const lib = join(folder, 'lib')
  const dynamodb = join(lib, 'dynamodb-local', '2')
  mkdirSync(join(dynamodb, 'DynamoDBLocal_lib'), { recursive: true })
  for (const name of readdirSync(jars))
    // The loader looks for libsqlite4java-linux-amd64.so, without the version that Maven adds.
    copyFileSync(join(jars, name), join(dynamodb, 'DynamoDBLocal_lib', name.replace(/^((?:lib)?sqlite4java-\S+?)-1\.0\.392(?=\.(?:so|dylib)$)/, '$1')))
  // Its presence says that DynamoDB Local is installed; nothing reads it.
  writeFileSync(join(dynamodb, 'DynamoDBLocal.jar'), '')
  for (const place of [join('bin', 'java'), join('Contents', 'Home', 'bin', 'java')]) {
    const path = join(lib, 'java', '21', place)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, javaStandIn(java))
    chmodSync(path, 0o755)
  }
}

const install = async (folder: string, { python, java, maven }: Tools, say: Say): Promise<void> => {
  const venv = join(folder, 'venv')
  const jars = join(folder, 'jars')
  const venvPython = join(venv, 'bin', 'python')
  const pythonSide = async () => {
    await step(say, 'python -m venv is running', 'A virtual environment could not be made.', python, ['-m', 'venv', venv])
    await step(say, 'pip is running', 'pip could not install uv.', venvPython, [
      ...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--require-hashes'],
      ...['-r', join(HERE, 'uv.lock.txt')],
    ])
    await step(say, 'uv is installing LocalStack', 'uv could not install LocalStack.', join(venv, 'bin', 'uv'), [
      ...['pip', 'install', '--quiet', '--require-hashes', '-p', venvPython],
      ...['-r', join(HERE, 'requirements.lock.txt')],
    ])
  }
  const javaSide = () =>
    step(say, 'Maven is fetching DynamoDB Local', 'Maven could not fetch DynamoDB Local.', maven, [
      ...['--quiet', '--batch-mode', '--strict-checksums', '-f', join(HERE, 'pom.xml')],
      ...['dependency:copy-dependencies', `-DoutputDirectory=${jars}`],
    ])
  const failed = (await Promise.allSettled([pythonSide(), javaSide()])).find((result) => result.status === 'rejected')
  if (failed !== undefined) throw failed.reason
  layOut(folder, jars, java)
  rmSync(jars, { recursive: true })
}

const INSTALLING = 'installing-'

/** A process that installs at the same time keeps its folder; what a dead one left is removed. */
const removeLeftovers = (parent: string): void => {
  for (const name of existsSync(parent) ? readdirSync(parent) : []) {
    if (!name.startsWith(INSTALLING)) continue
    try {
      process.kill(Number(name.slice(INSTALLING.length)), 0)
    } catch {
      rmSync(join(parent, name), { recursive: true, force: true })
    }
  }
}

/**
 * LocalStack below `parent`, installed unless it is there already. Returns its folder: `venv/` with the program, `lib/` with DynamoDB Local.
 * It is built aside and renamed at the end, so what is found under its name is whole.
 */
export const ensureInstalled = async (parent: string, say: Say): Promise<string> => {
  const tools = await findTools()
  const folder = join(parent, recipe().slice(0, 16))
  // The virtual environment points at the Python that made it, which may be gone by now.
  if (existsSync(folder) && (await run(join(folder, 'venv', 'bin', 'python'), ['--version'])).code === 0) return folder
  removeLeftovers(parent)
  say('Installing LocalStack for host mode: about 430 MB from PyPI and Maven Central. This happens once and takes about half a minute.')
  const aside = join(parent, `${INSTALLING}${process.pid}`)
  mkdirSync(aside, { recursive: true })
  try {
    await install(aside, tools, say)
    rmSync(folder, { recursive: true, force: true })
    renameSync(aside, folder)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
  return folder
}
