import { describe, expect, it } from 'vitest'
import type { LabError } from '../kit/lab-error'
import { useFakePrograms } from './fake-programs'
import { findTools, readJava } from './find-tools'

const { put, path } = useFakePrograms()
const python = (version: string) => `echo Python ${version}`
const java = (version: string, home: string) => `echo '    java.home = ${home}' >&2; echo 'openjdk version "${version}" 2025-04-15' >&2`
const problem = () =>
  findTools().then(
    () => 'found',
    (error: LabError) => `${error.message} ${error.hint}`,
  )

describe('findTools', { timeout: 30_000 }, () => {
  const all = () => {
    put('bin/python3.13', python('3.13.5'))
    put('bin/java', java('21.0.2', '/opt/jdk'))
    put('bin/mvn', 'echo Apache Maven 3.9.9')
  }

  it('takes what is on the path, and Java by the folder that it names itself', async () => {
    all()
    expect(await findTools()).toEqual({ python: 'python3.13', java: '/opt/jdk/bin/java', maven: 'mvn' })
  })

  it('finds a Python of pyenv where the one on the path has another version', async () => {
    all()
    put('bin/python3.13', 'echo "pyenv: python3.13: command not found" >&2; exit 127')
    put('bin/python3', python('3.11.7'))
    put('pyenv/versions/3.12.1/bin/python', python('3.12.1'))
    const found = put('pyenv/versions/3.13.0/bin/python', python('3.13.0'))
    expect((await findTools()).python).toBe(found)
  })

  it('takes the Python and the Java that variables name first', async () => {
    all()
    process.env.LAB_PYTHON = put('mine/python', python('3.13.9'))
    process.env.JAVA_HOME = path('jdk')
    put('jdk/bin/java', java('17.0.1', '/opt/mine'))
    expect(await findTools()).toMatchObject({ python: path('mine/python'), java: '/opt/mine/bin/java' })
  })

  it.each([
    ['Python', () => put('bin/python3.13', python('3.12.1')), /^Python 3\.13 was not found.*Install Python 3\.13.*Docker/],
    ['Java', () => put('bin/java', 'exit 127'), /^Java was not found; DynamoDB Local needs version 17 or newer\. Install a JDK 17/],
    ['a newer Java', () => put('bin/java', java('1.8.0_402', '/opt/old')), /^Java 8 is too old; .* Install a JDK 17/],
    ['Maven', () => put('bin/mvn', 'exit 1'), /^Maven \(mvn\) was not found; .* Install Maven\./],
  ] as const)('says in a sentence that %s is missing, and what to install', async (_what, spoil, sentence) => {
    all()
    spoil()
    expect(await problem()).toMatch(sentence)
  })
})

describe('readJava', () => {
  it('reads the major version, also of the old numbering', () => {
    expect(readJava('  java.home = /a b/jre\nopenjdk version "17.0.15" 2025')).toEqual({ major: 17, home: '/a b/jre' })
    expect(readJava('  java.home = /x\njava version "1.8.0_402"')?.major).toBe(8)
    expect(readJava('zsh: command not found: java')).toBeUndefined()
  })
})
