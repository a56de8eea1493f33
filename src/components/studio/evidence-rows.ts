import { figure } from './texts'

export interface EvidenceRow {
  readonly label: string
  readonly value: string
}

/** Units that a key carries at its end, and how a value in that unit is written. */
const UNITS: readonly (readonly [suffix: string, write: (value: number) => string])[] = [
  ['Ms', (value) => `${figure(value)} ms`],
  ['Rps', (value) => `${figure(value)} requests/s`],
  ['Usd', (value) => `${figure(value)} USD`],
  ['Percent', (value) => `${figure(value)} %`],
  ['Share', (value) => `${figure(value * 100)} %`],
  ['Availability', (value) => `${figure(value * 100)} %`],
  ['Minutes', (value) => `${figure(value)} min`],
  ['Seconds', (value) => `${figure(value)} s`],
]

/** "callerWaitsMs" → "caller waits"; a key that is already words stays as it is. */
const words = (key: string): string =>
  key.includes(' ') ? key : key.replace(/([a-z0-9])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)

function row(key: string, value: number | string): EvidenceRow {
  if (typeof value === 'string') return { label: words(key), value }
  const unit = UNITS.find(([suffix]) => key.endsWith(suffix) && key.length > suffix.length)
  if (!unit) return { label: words(key), value: figure(value) }
  const [suffix, write] = unit
  const keepsName = suffix === 'Share' || suffix === 'Availability'
  return { label: words(keepsName ? key : key.slice(0, -suffix.length)), value: write(value) }
}

/** Named numbers as rows to read: the unit moves from the name to the value. */
export const evidenceRows = (numbers: Readonly<Record<string, number | string>>): readonly EvidenceRow[] =>
  Object.entries(numbers).map(([key, value]) => row(key, value))
