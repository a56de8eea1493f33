import { deflateSync, strFromU8, strToU8 } from 'fflate'
import { LIMITS } from '../architecture/limits'
import { withoutByteOrderMark } from '../architecture/text-position'
import { fromBase64Url, toBase64Url } from './base64url'
import { inflateCapped } from './inflate-capped'

/**
 * A share link carries the text of a design behind the # of an address: `#d1=` and base64url of raw deflate of UTF-8. What stands behind
 * the # never
 * reaches a server. `d1` names the format; a later one gets another name, and this one is read for ever.
 */
const PREFIX = '#d1='

/** `no-design`: the hash is not a share link at all, such as the name of a heading. */
export interface ShareProblem {
  readonly code: 'no-design' | 'newer-format' | 'damaged' | 'too-large'
  readonly message: string
  readonly hint: string
}
export type ShareResult<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly problem: ShareProblem }

const PROBLEMS = {
  noDesign: { code: 'no-design', message: 'The address carries no design.', hint: 'Copy the whole link, with everything behind the #.' },
  newerFormat: {
    code: 'newer-format',
    message: 'The link was made by a newer version of this site.',
    hint: 'Reload the page; if that does not help, ask for the file instead of the link.',
  },
  damaged: {
    code: 'damaged',
    message: 'The link is damaged: a part of it is missing or changed.',
    hint: 'Copy it again as a whole, or ask for the file: mail and chat programs cut long links.',
  },
  textTooLarge: {
    code: 'too-large',
    message: `The design is larger than ${LIMITS.browserTextLength / 1024 / 1024} MiB, which is the most a link may carry.`,
    hint: 'Download the file and send that.',
  },
  hashTooLarge: {
    code: 'too-large',
    message: `The link would be longer than ${LIMITS.shareHashLength / 1024} kB, and not every browser, mail or chat program keeps such an address whole.`,
    hint: 'Download the file and send that.',
  },
  receivedTooLarge: {
    code: 'too-large',
    message: `The link holds more than a design may have: ${LIMITS.shareHashLength / 1024} kB in the address, ${LIMITS.browserTextLength / 1024 / 1024} MiB unpacked.`,
    hint: 'Ask for the file instead of the link.',
  },
} as const satisfies Record<string, ShareProblem>

const MARK = strToU8('\uFEFF')

const refuse = (problem: ShareProblem): { readonly ok: false; readonly problem: ShareProblem } => ({ ok: false, problem })

/**
 * The text of a design → the hash of an address, # included. A byte order mark is left out, and an unpaired surrogate, which UTF-8 cannot
 * write, arrives as U+FFFD.
 */
export const encodeShare = (text: string): ShareResult<{ readonly hash: string }> => {
  if (text.length > LIMITS.browserTextLength) return refuse(PROBLEMS.textTooLarge)
  const bytes = strToU8(withoutByteOrderMark(text))
  if (bytes.length > LIMITS.browserTextLength) return refuse(PROBLEMS.textTooLarge)
  const hash = PREFIX + toBase64Url(deflateSync(bytes, { level: 9 }))
  return hash.length > LIMITS.shareHashLength ? refuse(PROBLEMS.hashTooLarge) : { ok: true, hash }
}

/**
 * The hash of an address, with or without its # → the text of a design. The text may still be anything: parse it. Never throws, and
 * unpacks no more than the limit.
 */
export const decodeShare = (hash: string): ShareResult<{ readonly text: string }> => {
  if (hash.length > LIMITS.shareHashLength) return refuse(PROBLEMS.receivedTooLarge)
  const whole = hash.startsWith('#') ? hash : `#${hash}`
  if (!whole.startsWith(PREFIX)) return refuse(/^#d\d+=/.test(whole) ? PROBLEMS.newerFormat : PROBLEMS.noDesign)
  const packed = fromBase64Url(whole.slice(PREFIX.length))
  if (packed === undefined) return refuse(PROBLEMS.damaged)
  const inflated = inflateCapped(packed, LIMITS.browserTextLength)
  if (!inflated.ok) return refuse(inflated.reason === 'too-large' ? PROBLEMS.receivedTooLarge : PROBLEMS.damaged)
  const text = textOf(inflated.bytes)
  return isSame(strToU8(text), inflated.bytes) ? { ok: true, text } : refuse(PROBLEMS.damaged)
}

/** Decoding drops a byte order mark; one that stands in the text, behind another that encoding left out, is a part of it. */
const textOf = (bytes: Uint8Array): string => (isSame(bytes.subarray(0, 3), MARK) ? '\uFEFF' : '') + strFromU8(bytes)

/** Bytes that are no UTF-8 do not survive being read and written again. */
const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i])
