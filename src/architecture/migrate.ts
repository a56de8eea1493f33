import type { JsonObject } from './json-object'
import type { Draft } from './place-problems'
import { LANGUAGE_VERSION } from './schema'

/** Turns a file of one version into the next version. It gets a file that no schema has seen, and must pass on what it does not know. */
export type Migration = (file: JsonObject) => JsonObject

/** Version n → how a file becomes one of version n + 1. Version 1 is the first, so there is none yet. */
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map()

interface Versions {
  readonly current: number
  readonly migrations: ReadonlyMap<number, Migration>
}

/**
 * Brings a file of an older version up to date, in memory. A newer version, and one that nobody knows, is a problem.
 * A `version` that is absent or no number is left to the schema, which says so with everything else.
 */
export const migrate = (
  file: JsonObject,
  { current, migrations }: Versions = { current: LANGUAGE_VERSION, migrations: MIGRATIONS },
): { readonly ok: true; readonly value: JsonObject } | { readonly ok: false; readonly problem: Draft } => {
  const version = Object.hasOwn(file, 'version') ? file.version : undefined
  if (typeof version !== 'number' || version === current) return { ok: true, value: file }
  if (Number.isInteger(version) && version > current) {
    const message = `The file is written in version ${version} of the language, and this program knows versions up to ${current}.`
    return refuse('newer-version', message, 'Open it with a newer version of this program; the file is left as it is.')
  }
  let value = file
  for (let from = version; from !== current; from++) {
    const step = migrations.get(from)
    if (step === undefined)
      return refuse('unsupported-version', `There is no version ${version} of the language.`, `Write "version": ${current}.`)
    value = { ...step(value), version: from + 1 }
  }
  return { ok: true, value }
}

const refuse = (code: Draft['code'], message: string, hint: string): { readonly ok: false; readonly problem: Draft } => ({
  ok: false,
  problem: { code, pointer: '/version', at: 'value', say: () => ({ message, hint }) },
})
