/** Everything stands below this. The number is that of the way to keep things, not of the entries. */
const PREFIX = 'blast-radius/1/'

const UNDER = {
  /** A record for each change, under a name that is never used again. */
  journal: `${PREFIX}journal/`,
  /** A record with everything, under a number that grows. */
  snapshot: `${PREFIX}snapshot/`,
  /** Unreadable values that stood where something has to be written. */
  quarantine: `${PREFIX}quarantine/`,
  /** Exports from before an import. */
  backup: `${PREFIX}backup/`,
} as const

export const KEYS = {
  /** Which version wrote, and since which erasure. */
  format: `${PREFIX}format`,
  /** The newest snapshot that is complete. Written last. */
  pointer: `${PREFIX}pointer`,
} as const

export type Folder = keyof typeof UNDER

export const keyIn = (folder: Folder, name: string): string => `${UNDER[folder]}${name}`
export const snapshotKey = (number: number): string => keyIn('snapshot', String(number).padStart(10, '0'))

export const isOurs = (key: string): boolean => key.startsWith(PREFIX)

/** The folder of a key; undefined where it stands in none that this version knows. */
export const folderOf = (key: string): Folder | undefined =>
  (Object.keys(UNDER) as Folder[]).find((folder) => key.startsWith(UNDER[folder]))

/** The number of a snapshot's key, 0 where it has none. */
export const snapshotNumber = (key: string): number => {
  const digits = key.slice(UNDER.snapshot.length)
  return /^\d{1,15}$/.test(digits) ? Number(digits) : 0
}
