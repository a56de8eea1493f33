import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import * as z from 'zod'
import { canonicalJson } from './canonical-json'

export const RECEIPT_KIND = 'blast-radius-lab-receipt'
const RECEIPT_VERSION = 1

/** Far above what a lab can write: 64 checks are about 8 kB. */
const LIMITS = { textLength: 64 * 1024, checks: 64, name: 64, title: 200 } as const

const name = z
  .string()
  .max(LIMITS.name)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const title = z.string().min(1).max(LIMITS.title)
const instant = z.iso.datetime()

const checkSchema = z.strictObject({ id: name, title, passed: z.boolean() })
const emulatorSchema = z.strictObject({
  name: z.literal('localstack'),
  version: z.string().min(1).max(LIMITS.name),
  mode: z.enum(['docker', 'host']),
})

const receiptSchema = z.strictObject({
  kind: z.literal(RECEIPT_KIND),
  version: z.literal(RECEIPT_VERSION),
  lab: name,
  title,
  emulator: emulatorSchema,
  startedAt: instant,
  finishedAt: instant,
  checks: z.array(checkSchema).min(1).max(LIMITS.checks),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/**
 * What a finished lab leaves behind: which lab, on which emulator, when, and every check that was run.
 *
 * - `startedAt`, `finishedAt`: when verification began and ended, ISO 8601 in UTC.
 * - `sha256`: 64 hexadecimal digits over the canonical JSON of everything else. It catches a slip and an edit by hand. It is no signature:
 *   whoever runs this code can seal what they like, and nothing that counts for others may rest on it.
 */
export type Receipt = Readonly<Omit<z.infer<typeof receiptSchema>, 'checks' | 'emulator'>> & {
  readonly emulator: Readonly<z.infer<typeof emulatorSchema>>
  readonly checks: readonly Readonly<z.infer<typeof checkSchema>>[]
}

/** What a receipt says before it is sealed. */
export type ReceiptContent = Omit<Receipt, 'kind' | 'version' | 'sha256'>

/** A lab as the reader of receipts knows it. */
export interface KnownLab {
  readonly id: string
  readonly checks: readonly { readonly id: string }[]
}

export type ReceiptProblemCode =
  | 'too-large'
  | 'not-json'
  | 'not-a-receipt'
  | 'newer-version'
  | 'damaged'
  | 'edited'
  | 'unknown-lab'
  | 'checks-missing'
  | 'checks-failed'

/** Why a text is no receipt that counts, and what to do. One sentence each. */
export interface ReceiptProblem {
  readonly code: ReceiptProblemCode
  readonly message: string
  readonly hint: string
}

export type ReceiptResult = { readonly ok: true; readonly value: Receipt } | { readonly ok: false; readonly problem: ReceiptProblem }

const checksum = (content: Omit<Receipt, 'sha256'>): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(content))))

/** Adds the kind, the version and the checksum. */
export const sealReceipt = (content: ReceiptContent): Receipt => {
  const whole = { kind: RECEIPT_KIND, version: RECEIPT_VERSION, ...content } as const
  return { ...whole, sha256: checksum(whole) }
}

/** A receipt as the text of a file. */
export const printReceipt = (receipt: Receipt): string => `${JSON.stringify(receipt, undefined, 2)}\n`

const refuse = (code: ReceiptProblemCode, message: string, hint: string): ReceiptResult => ({ ok: false, problem: { code, message, hint } })

const readJson = (text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } => {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch {
    return { ok: false }
  }
}

/** A key of an object that is no list, if it is its own. */
const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined

const RUN_AGAIN = 'Run the lab again and import the file that verify writes.'
const quoted = (ids: readonly string[]): string => ids.join(', ')

/**
 * The text of a receipt → the receipt, if it is one of these labs with every check passed. `labs` are the labs of this version of the course: a check
 * that a lab has gained since asks for another run, one that it has lost does not matter. Never throws.
 */
export const parseReceipt = (text: string, labs: readonly KnownLab[]): ReceiptResult => {
  if (text.length > LIMITS.textLength)
    return refuse(
      'too-large',
      `The file is larger than ${LIMITS.textLength / 1024} kB; a receipt has a few.`,
      'Choose the file that verify named.',
    )
  const json = readJson(text)
  if (!json.ok) return refuse('not-json', 'The file is not JSON.', 'Choose the file that verify named, whole and unchanged.')
  if (own(json.value, 'kind') !== RECEIPT_KIND)
    return refuse('not-a-receipt', 'The file is JSON, but not the receipt of a lab.', 'Choose a file from labs/receipts/.')
  const version = own(json.value, 'version')
  if (typeof version === 'number' && version > RECEIPT_VERSION)
    return refuse(
      'newer-version',
      `The receipt has version ${version}, and this page reads versions up to ${RECEIPT_VERSION}.`,
      'Reload the page, or update the checkout that serves it.',
    )
  const parsed = receiptSchema.safeParse(json.value)
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join('.') || 'its keys'
    return refuse('damaged', `The receipt is damaged: ${place} is not what verify writes.`, RUN_AGAIN)
  }
  return judge(parsed.data, labs)
}

/** A receipt of the right shape: is it unchanged, and is its lab finished? */
const judge = (receipt: Receipt, labs: readonly KnownLab[]): ReceiptResult => {
  const { sha256: sealed, ...content } = receipt
  if (checksum(content) !== sealed)
    return refuse('edited', 'The checksum does not fit: the receipt was edited by hand or damaged on its way.', RUN_AGAIN)
  const lab = labs.find(({ id }) => id === receipt.lab)
  if (lab === undefined)
    return refuse('unknown-lab', `There is no lab called ${receipt.lab} here.`, 'Reload the page: a newer version may know it.')
  const failed = receipt.checks.filter(({ passed }) => !passed).map(({ id }) => id)
  if (failed.length > 0)
    return refuse('checks-failed', `Not every check passed: ${quoted(failed)}.`, 'Mend what verify names, and run it once more.')
  const ran = new Set(receipt.checks.map(({ id }) => id))
  const missing = lab.checks.filter(({ id }) => !ran.has(id)).map(({ id }) => id)
  if (missing.length > 0) return refuse('checks-missing', `The receipt lacks checks that the lab has: ${quoted(missing)}.`, RUN_AGAIN)
  return { ok: true, value: receipt }
}
