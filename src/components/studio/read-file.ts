import { LIMITS } from '../../architecture/limits'
import { TEXTS } from './texts'

export type ReadFile = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string }

/** Bytes of UTF-8 that 4 MiB of UTF-16 units can take at most are 3 times as many: more is refused before it is read. */
const MOST_BYTES = 3 * LIMITS.browserTextLength

/** Decodes a file of UTF-8. Bytes that no text has (NUL, invalid UTF-8) mean that it is not a text file. */
export function decodeFile(name: string, bytes: Uint8Array): ReadFile {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.includes('\0')) return { ok: false, reason: TEXTS.importNotText(name) }
    if (text.length > LIMITS.browserTextLength) return { ok: false, reason: TEXTS.importTooLarge(name, bytes.length) }
    return { ok: true, text }
  } catch {
    return { ok: false, reason: TEXTS.importNotText(name) }
  }
}

/** Reads a chosen or dropped file. Its size is checked before its first byte is read. */
export async function readFile(file: File): Promise<ReadFile> {
  if (file.size > MOST_BYTES) return { ok: false, reason: TEXTS.importTooLarge(file.name, file.size) }
  try {
    return decodeFile(file.name, new Uint8Array(await file.arrayBuffer()))
  } catch {
    return { ok: false, reason: TEXTS.importUnreadable(file.name) }
  }
}
