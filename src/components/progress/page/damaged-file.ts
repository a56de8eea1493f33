import type { Damaged } from '../../../progress/read-store'

/** Any value as JSON can say it: what it has no words for becomes a description. */
const described = (raw: unknown): unknown => {
  if (typeof raw === 'string') return raw
  try {
    return { type: Object.prototype.toString.call(raw).slice(8, -1), value: JSON.parse(JSON.stringify(raw) ?? 'null'), text: String(raw) }
  } catch {
    return { type: typeof raw }
  }
}

/** The text of a file with everything that cannot be read, under its keys and as it stands. */
export const damagedFile = (damaged: readonly Damaged[]): string =>
  `${JSON.stringify({ kind: 'blast-radius-unreadable', values: damaged.map(({ key, raw }) => ({ key, value: described(raw) })) }, undefined, 1)}\n`
