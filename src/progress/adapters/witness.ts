import type { Witnessed, WitnessPort } from '../ports'
import { WITNESS_KEY } from './witness-key'

const attempt = <T>(act: () => T): T | undefined => {
  try {
    return act()
  } catch {
    return undefined
  }
}

const parse = (text: string | null | undefined): Witnessed | undefined => {
  const value: unknown = text ? attempt(() => JSON.parse(text)) : undefined
  if (typeof value !== 'object' || value === null) return undefined
  const { epoch, count } = value as Record<string, unknown>
  return typeof epoch === 'string' && Number.isSafeInteger(count) && (count as number) >= 0 ? { epoch, count: count as number } : undefined
}

/** localStorage. Where the browser refuses it, nobody bears witness. */
export const localWitness: WitnessPort = {
  read: () => parse(attempt(() => window.localStorage.getItem(WITNESS_KEY))),
  write: (seen) => void attempt(() => window.localStorage.setItem(WITNESS_KEY, JSON.stringify(seen))),
}
