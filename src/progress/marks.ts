import { CURRENT_VERSION } from './migrations'
import { isVersion, openText, own, readJson, sealText } from './record'

/**
 * Which version wrote the store last, and its epoch: a name that changes when everything is erased. A tab that still holds what was erased, or that is
 * older than what it finds, notices by it before it writes.
 */
export interface Format {
  readonly version: number
  readonly epoch: string
}

/** The newest complete snapshot, and how many entries it has. */
export interface Pointer {
  readonly snapshot: number
  readonly count: number
}

export type Mark<T> =
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged'; readonly raw: unknown }
  | { readonly kind: 'read'; readonly value: T }

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

const readMark = <T>(raw: unknown, read: (value: unknown) => T | undefined): Mark<T> => {
  if (raw === undefined || raw === null) return { kind: 'none' }
  const body = openText(raw)
  const value = body === undefined ? undefined : read(readJson(body))
  return value === undefined ? { kind: 'damaged', raw } : { kind: 'read', value }
}

export const sealFormat = (epoch: string): string => sealText(JSON.stringify({ version: CURRENT_VERSION, epoch } satisfies Format))
export const sealPointer = (pointer: Pointer): string => sealText(JSON.stringify(pointer))

export const readFormat = (raw: unknown): Mark<Format> =>
  readMark(raw, (value) => {
    const version = own(value, 'version')
    const epoch = own(value, 'epoch')
    return isVersion(version) && typeof epoch === 'string' && epoch !== '' ? { version, epoch } : undefined
  })

export const readPointer = (raw: unknown): Mark<Pointer> =>
  readMark(raw, (value) => {
    const snapshot = own(value, 'snapshot')
    const count = own(value, 'count')
    return isCount(snapshot) && isCount(count) ? { snapshot, count } : undefined
  })
