import fc from 'fast-check'
import { deflateSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { arbitraryArchitecture } from '../../tests/builders/arbitraries'
import { generateArchitecture } from '../../tests/builders/generate'
import { makeRng } from '../../tests/builders/rng'
import { LIMITS } from '../architecture/limits'
import { toBase64Url } from './base64url'
import { decodeShare, encodeShare } from './share-link'

// Counted, not timed: the limit is far away, for machines that are busy.
vi.setConfig({ testTimeout: 60_000 })

const hashOf = (text: string): string => {
  const shared = encodeShare(text)
  if (!shared.ok) throw new Error(shared.problem.message)
  return shared.hash
}
const link = (bytes: Uint8Array): string => `#d1=${toBase64Url(deflateSync(bytes))}`

describe('a share link', () => {
  it('carries any design', () => {
    fc.assert(
      fc.property(arbitraryArchitecture(), fc.constantFrom(0, 2), (architecture, indent) => {
        const text = JSON.stringify(architecture, null, indent)
        expect(decodeShare(hashOf(text))).toEqual({ ok: true, text })
      }),
      { numRuns: 40 },
    )
  })

  it('carries any text, with letters that need no escape in an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const hash = hashOf(text)
        expect(hash).toMatch(/^#d1=[\w-]*$/)
        expect(decodeShare(hash)).toEqual({ ok: true, text })
        expect(decodeShare(hash.slice(1))).toEqual({ ok: true, text })
      }),
    )
  })

  it('leaves out a byte order mark, and replaces an unpaired surrogate', () => {
    expect(decodeShare(hashOf('\uFEFF{}'))).toEqual({ ok: true, text: '{}' })
    expect(decodeShare(hashOf('{"a":"\uD800"}'))).toEqual({ ok: true, text: '{"a":"\uFFFD"}' })
  })

  it('carries a byte order mark that stands behind another', () => {
    expect(decodeShare(hashOf('\uFEFF\uFEFF{}'))).toEqual({ ok: true, text: '\uFEFF{}' })
  })

  it('keeps a design of a hundred services within the limit', () => {
    const hash = hashOf(JSON.stringify(generateArchitecture(100, 3)))
    expect(hash.length).toBeLessThan(LIMITS.shareHashLength / 2)
  })

  it('is refused where the address would be too long', () => {
    const rng = makeRng(1)
    const noise = Array.from({ length: 80_000 }, () => String.fromCharCode(32 + Math.floor(rng() * 90))).join('')
    expect(encodeShare(noise)).toMatchObject({
      ok: false,
      problem: { code: 'too-large', message: expect.stringContaining('64 kB'), hint: 'Download the file and send that.' },
    })
  })

  it.each([
    ['#', 'no-design'],
    ['', 'no-design'],
    ['#what-it-costs', 'no-design'],
    ['#d=abc', 'no-design'],
    ['#d2=abc', 'newer-format'],
    ['#d1=', 'damaged'],
    ['#d1=A', 'damaged'],
    ['#d1=a b', 'damaged'],
    ['#d1=____', 'damaged'],
    [link(new Uint8Array([0xff, 0xfe, 0x7b])), 'damaged'],
    [link(new Uint8Array([0xed, 0xa0, 0x80])), 'damaged'],
  ])('%j is %s', (hash, code) => {
    expect(decodeShare(hash)).toMatchObject({
      ok: false,
      problem: { code, message: expect.stringMatching(/\.$/), hint: expect.stringMatching(/\.$/) },
    })
  })

  it('is damaged where it was cut, wherever that was', () => {
    const hash = hashOf(JSON.stringify(generateArchitecture(5, 3)))
    for (let length = 4; length < hash.length - 1; length++) expect(decodeShare(hash.slice(0, length)).ok).toBe(false)
  })

  it('answers any hash', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String().map((text) => `#d1=${text}`),
          fc.uint8Array({ maxLength: 200 }).map((bytes) => `#d1=${toBase64Url(bytes)}`),
        ),
        (hash) => {
          const result = decodeShare(hash)
          if (!result.ok) expect(['no-design', 'newer-format', 'damaged', 'too-large']).toContain(result.problem.code)
        },
      ),
      { numRuns: 3000 },
    )
  })
})
