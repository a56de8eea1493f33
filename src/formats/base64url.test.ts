import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { fromBase64Url, toBase64Url } from './base64url'

// Counted, not timed: the limit is far away, for machines that are busy.
vi.setConfig({ testTimeout: 60_000 })

describe('base64url', () => {
  it('writes what Node writes, and reads it back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = toBase64Url(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64url'))
        expect(fromBase64Url(text)).toEqual(bytes)
      }),
    )
  })

  it('reads a text exactly when writing the bytes gives that text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('A', 'Q', 'b', '0', '-', '_', '+', '/', '=', ' ', 'é'), maxLength: 8 }), (text) => {
        const bytes = fromBase64Url(text)
        expect(bytes !== undefined).toBe(Buffer.from(text, 'base64url').toString('base64url') === text)
        if (bytes !== undefined) expect(toBase64Url(bytes)).toBe(text)
      }),
      { numRuns: 3000 },
    )
  })
})
