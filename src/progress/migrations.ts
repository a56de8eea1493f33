/** Turns an entry as one version wrote it into what the next version writes. Undefined: it is none. */
export type Migration = (entry: unknown) => unknown

/**
 * One step for each version that was released and is no more the current one: the first leads from 1 to 2. A step stays for ever, and so does its
 * fixture in `tests/progress/fixtures/`.
 */
const MIGRATIONS: readonly Migration[] = [
  // Version 2 knows one more kind of entry, `undone`. Those that were there before stay as they are.
  (entry) => entry,
  // Version 3 knows answers that are a number or a text.
  (entry) => entry,
]

export const versionAfter = (migrations: readonly Migration[]): number => migrations.length + 1

/** The version that is written. */
export const CURRENT_VERSION = versionAfter(MIGRATIONS)

/** An entry of `version` as the current version has it. */
export const migrate = (entry: unknown, version: number, migrations: readonly Migration[] = MIGRATIONS): unknown =>
  migrations.slice(version - 1).reduce<unknown>((value, step) => step(value), entry)
