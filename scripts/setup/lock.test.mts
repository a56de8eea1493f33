import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from './root.mjs'

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>>; readonly resolved?: string }>
  >
}

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock

/** npm looks for a package beside the one that asks for it, then in every folder above. */
const isLocked = (name: string, from: string) => {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    if (Object.hasOwn(packages, `${folder}/node_modules/${name}`)) return true
    if (folder.lastIndexOf('/node_modules/') < 0) return Object.hasOwn(packages, `node_modules/${name}`)
  }
}

it('locks the packages of every platform, also of those it was not written on', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(name, path)),
  )
  expect(
    missing,
    'npm ci refuses such a lock: write it again with `npm install --package-lock-only` in a folder without node_modules',
  ).toEqual([])
})

it('names no registry', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
})
