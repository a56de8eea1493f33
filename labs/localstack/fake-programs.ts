import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'

/** For tests: a path with the programs that a test puts there, and no others. */
export const useFakePrograms = () => {
  let folder = ''
  const before = { ...process.env }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lab-programs-'))
    mkdirSync(join(folder, 'bin'))
    process.env = { ...before, PATH: join(folder, 'bin'), PYENV_ROOT: join(folder, 'pyenv') }
    for (const name of ['JAVA_HOME', 'LAB_PYTHON']) delete process.env[name]
  })
  afterEach(() => {
    process.env = before
    rmSync(folder, { recursive: true, force: true })
  })
  const put = (path: string, script: string): string => {
    const file = join(folder, path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, `#!/bin/sh\nPATH=/bin:/usr/bin\n${script}\n`)
    chmodSync(file, 0o755)
    return file
  }
  return { path: (name: string) => join(folder, name), put }
}
