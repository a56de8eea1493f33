import { Inflate } from 'fflate'

/** Compressed bytes given to the inflater at a time. Deflate grows at most 1,032 times, so one step makes at most about half a mebibyte. */
const STEP = 512

export type Inflated =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** `inflated`: bytes made before it stopped, so that a test can count what a bomb was allowed to cost. */
  | { readonly ok: false; readonly reason: 'too-large' | 'damaged'; readonly inflated: number }

/**
 * Inflates raw deflate data (RFC 1951) up to `cap` bytes and stops there. Data that breaks off or is no deflate data is `damaged`. Never
 * throws.
 */
export const inflateCapped = (data: Uint8Array, cap: number): Inflated => {
  const chunks: Uint8Array[] = []
  let inflated = 0
  let isWhole = false
  const inflater = new Inflate((chunk, final) => {
    chunks.push(chunk)
    inflated += chunk.length
    isWhole = final
  })
  try {
    for (let i = 0; i < data.length; i += STEP) {
      inflater.push(data.subarray(i, i + STEP), i + STEP >= data.length)
      if (inflated > cap) return { ok: false, reason: 'too-large', inflated }
    }
  } catch {
    return { ok: false, reason: 'damaged', inflated }
  }
  if (!isWhole) return { ok: false, reason: 'damaged', inflated }
  const bytes = new Uint8Array(inflated)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return { ok: true, bytes }
}
