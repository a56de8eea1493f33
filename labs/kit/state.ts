import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stateFolder } from './places'
import type { Known } from './processes'

/** What `up` leaves for the commands after it. */
export interface LabState {
  readonly lab: string
  readonly stack: string
  /** Of the template and its parameters: another one asks for another stack. */
  readonly deployed: string
  readonly outputs: Readonly<Record<string, string>>
  /** Service → port on the loopback interface. */
  readonly ports: Readonly<Record<string, number>>
  readonly supervisor?: Known
  /** The sabotage that is in place. */
  readonly broken?: string
}

export interface EmulatorState {
  readonly mode: 'docker' | 'host'
  readonly port: number
  /** Host mode only. */
  readonly process?: Known
  /** Docker mode only: the compose files, in order. */
  readonly composeFiles?: readonly string[]
}

const EMULATOR = 'emulator.json'
const labFile = (lab: string): string => `${lab}.lab.json`

const read = <T>(name: string): T | undefined => {
  try {
    return JSON.parse(readFileSync(join(stateFolder(), name), 'utf8')) as T
  } catch {
    return undefined
  }
}

const write = (name: string, value: unknown): void => {
  mkdirSync(stateFolder(), { recursive: true })
  // Renamed into place, so that whoever reads meanwhile finds the old state or the new one.
  const aside = join(stateFolder(), `${name}.${process.pid}`)
  writeFileSync(aside, `${JSON.stringify(value, undefined, 2)}\n`)
  renameSync(aside, join(stateFolder(), name))
}

const remove = (name: string): void => rmSync(join(stateFolder(), name), { force: true })

export const readEmulatorState = (): EmulatorState | undefined => read(EMULATOR)
export const writeEmulatorState = (state: EmulatorState): void => write(EMULATOR, state)
export const removeEmulatorState = (): void => remove(EMULATOR)

export const readLabState = (lab: string): LabState | undefined => read(labFile(lab))
export const writeLabState = (state: LabState): void => write(labFile(state.lab), state)
export const removeLabState = (lab: string): void => remove(labFile(lab))

/** Labs that are up, as far as the last command knows. */
export const labsUp = (): readonly string[] => {
  try {
    return readdirSync(stateFolder()).flatMap((name) => (name.endsWith('.lab.json') ? [name.slice(0, -'.lab.json'.length)] : []))
  } catch {
    return []
  }
}
