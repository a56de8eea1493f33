import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { LabError } from '../kit/lab-error'
import { run } from '../kit/run'

/** What host mode needs besides Node. */
export interface Tools {
  readonly python: string
  /** The whole path: LocalStack puts a stand-in of the same name first on the path. */
  readonly java: string
  readonly maven: string
}

type Env = Readonly<Record<string, string | undefined>>

const OR_DOCKER = 'Or start a Docker daemon: then nothing else is needed.'

/** LocalStack 4.14.0 also starts on older ones, reports that it is healthy, and does not work. */
const PYTHON = /^Python 3\.13\./m

const pyenvPythons = (env: Env): string[] => {
  const versions = join(env.PYENV_ROOT ?? join(homedir(), '.pyenv'), 'versions')
  if (!existsSync(versions)) return []
  return readdirSync(versions)
    .filter((name) => name.startsWith('3.13'))
    .map((name) => join(versions, name, 'bin', 'python'))
}

const findPython = async (env: Env): Promise<string> => {
  const candidates = [...(env.LAB_PYTHON ? [env.LAB_PYTHON] : []), 'python3.13', 'python3', 'python', ...pyenvPythons(env)]
  for (const python of candidates) {
    const { code, output } = await run(python, ['--version'], { env })
    if (code === 0 && PYTHON.test(output)) return python
  }
  throw new LabError('Python 3.13 was not found, neither on the path nor under pyenv.', `Install Python 3.13, or set LAB_PYTHON to its program. ${OR_DOCKER}`)
}

/** The major version and the folder in what `java -XshowSettings:properties -version` prints: 8 where it says `1.8.0_402`. */
export const readJava = (output: string): { readonly major: number; readonly home: string } | undefined => {
  const major = /version "(?:1\.)?(\d+)/.exec(output)?.[1]
  const home = /^\s*java\.home = (.+)$/m.exec(output)?.[1]?.trim()
  return major === undefined || home === undefined ? undefined : { major: Number(major), home }
}

const findJava = async (env: Env): Promise<string> => {
  let old: number | undefined
  for (const java of [...(env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', 'java')] : []), 'java']) {
    const { code, output } = await run(java, ['-XshowSettings:properties', '-version'], { env })
    const found = code === 0 ? readJava(output) : undefined
    if (found !== undefined && found.major >= 17) return join(found.home, 'bin', 'java')
    old ??= found?.major
  }
  throw new LabError(
    old === undefined ? 'Java was not found; DynamoDB Local needs version 17 or newer.' : `Java ${old} is too old; DynamoDB Local needs version 17 or newer.`,
    `Install a JDK 17 or newer, or set JAVA_HOME to one. ${OR_DOCKER}`,
  )
}

const findMaven = async (env: Env): Promise<string> => {
  if ((await run('mvn', ['--version'], { env })).code === 0) return 'mvn'
  throw new LabError('Maven (mvn) was not found; it fetches DynamoDB Local.', `Install Maven. ${OR_DOCKER}`)
}

/** The programs that host mode needs. Throws a LabError that names the first one that is missing. */
export const findTools = async (env: Env = process.env): Promise<Tools> => {
  if (process.platform === 'win32')
    throw new LabError('Without Docker the labs run on Linux and macOS only.', 'Start Docker Desktop, or use WSL.')
  return { python: await findPython(env), java: await findJava(env), maven: await findMaven(env) }
}
