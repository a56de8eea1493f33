import { canonicalJson } from '../labs/canonical-json'
import { checksum } from './checksum'
import { ENTRY_KINDS, type Entry, type EntryOf, parseEntry } from './entry'
import { EXPORT_KIND, entriesChecksum } from './export'
import { LIMITS } from './limits'
import { CURRENT_VERSION, migrate } from './migrations'
import type { ImportProblem, ImportProblemCode } from './problem'
import { union } from './read-store'
import { isVersion, own, readJson } from './record'

export type ImportResult = { readonly ok: true; readonly value: readonly Entry[] } | { readonly ok: false; readonly problem: ImportProblem }

const refuse = (code: ImportProblemCode, message: string, hint: string): ImportResult => ({ ok: false, problem: { code, message, hint } })

const AGAIN = 'Export again where the progress is kept, and import that file unchanged.'
const WHOLE = 'Copy the file again as a whole, or export again.'

const notJson = (text: string): ImportResult =>
  /^\uFEFF?\s*\{[\s\S]{0,200}"blast-radius-progress"/.test(text.slice(0, 400))
    ? refuse('truncated', 'The file ends before it is complete, or was changed on its way.', WHOLE)
    : refuse('not-json', 'The file is not JSON, so it is no export of Blast Radius.', 'Choose a file that Export on this page wrote.')

const otherProduct = (kind: unknown): ImportResult =>
  refuse(
    'not-an-export',
    typeof kind === 'string' && kind !== ''
      ? `The file says that it is “${kind.slice(0, 60)}”, not progress in Blast Radius.`
      : 'The file is JSON, but not progress in Blast Radius.',
    'Choose a file that Export on this page wrote, or the receipt of a lab.',
  )

/** Whether brackets stand inside each other more than `most` deep. Those inside strings do not count. */
const isDeeper = (text: string, most: number): boolean => {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x22) {
      for (at++; at < text.length && text.charCodeAt(at) !== 0x22; at++) if (text.charCodeAt(at) === 0x5c) at++
    } else if (unit === 0x5b || unit === 0x7b) {
      depth++
      if (depth > most) return true
    } else if (unit === 0x5d || unit === 0x7d) depth--
  }
  return false
}

/** Whether a receipt still has the checksum that its lab gave it. */
const isSealed = ({ receipt: { sha256, ...content } }: EntryOf<'receipt'>): boolean => checksum(canonicalJson(content)) === sha256

const readEntries = (list: readonly unknown[], version: number): ImportResult => {
  const entries: Entry[] = []
  for (const [index, one] of list.entries()) {
    const entry = parseEntry(migrate(one, version))
    if (entry === undefined) return refuse('damaged', `Entry ${index + 1} of ${list.length} is not what an export has.`, AGAIN)
    if (entry.kind === 'receipt' && !isSealed(entry))
      return refuse('edited', `Entry ${index + 1} is a lab receipt whose checksum does not fit: it was edited by hand.`, AGAIN)
    entries.push(entry)
  }
  return { ok: true, value: [...union(entries).values()] }
}

/** The text of an export → its entries. Refuses a file as a whole, with the reason. Never throws, and changes nothing. */
export const parseExport = (text: string): ImportResult => {
  if (text.length > LIMITS.textLength)
    return refuse(
      'too-large',
      `The file is larger than ${LIMITS.textLength / 1024 / 1024} MiB.`,
      'Choose a file that Export on this page wrote.',
    )
  // Writing deep values again for the checksum would need as much stack as they are deep.
  if (isDeeper(text, LIMITS.depth)) return otherProduct(undefined)
  const file = readJson(text.replace(/^\uFEFF/, ''))
  if (file === undefined) return notJson(text)
  if (own(file, 'kind') !== EXPORT_KIND) return otherProduct(own(file, 'kind'))
  const version = own(file, 'version')
  if (!isVersion(version)) return refuse('damaged', 'The file does not say which version of Blast Radius wrote it.', AGAIN)
  if (version > CURRENT_VERSION)
    return refuse(
      'newer-version',
      `The file has version ${version}, and this page reads versions up to ${CURRENT_VERSION}.`,
      'Reload the page to get the newer one, then import again.',
    )
  const list = own(file, 'entries')
  if (!Array.isArray(list)) return refuse('damaged', 'The file has no list of entries.', AGAIN)
  if (entriesChecksum(list) !== own(file, 'sha256'))
    return refuse('edited', 'The checksum does not fit: the file was edited by hand or damaged on its way.', AGAIN)
  const counts = own(file, 'counts')
  // A file of an earlier version counts the kinds that there were.
  const isCounted = ENTRY_KINDS.every((kind) => (own(counts, kind) ?? 0) === list.filter((one) => own(one, 'kind') === kind).length)
  if (!isCounted) return refuse('edited', 'The counts do not fit the entries: the file was edited by hand.', AGAIN)
  return readEntries(list, version)
}

/** What importing would do: `differing` have an id that is known with other content, and what is here stays. */
export interface Difference {
  readonly added: readonly Entry[]
  readonly known: number
  readonly differing: number
}

/** Compares the entries of a file with those that are here. */
export const differenceTo = (here: readonly Entry[], file: readonly Entry[]): Difference => {
  const known = new Map(here.map((entry) => [entry.id, entry]))
  const differing = file.filter((entry) => known.has(entry.id) && JSON.stringify(known.get(entry.id)) !== JSON.stringify(entry)).length
  const added = file.filter(({ id }) => !known.has(id))
  return { added, known: file.length - added.length - differing, differing }
}
