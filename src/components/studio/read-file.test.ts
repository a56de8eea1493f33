import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../architecture/limits'
import { decodeFile, readFile } from './read-file'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('reading a file', () => {
  it('gives its text, without a byte order mark', async () => {
    expect(decodeFile('a.json', bytes('\uFEFF{ "ü": 1 }'))).toEqual({ ok: true, text: '{ "ü": 1 }' })
    expect(await readFile(new File(['{}'], 'a.json'))).toEqual({ ok: true, text: '{}' })
  })
  it.each([
    ['bytes that are no UTF-8', new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
    ['text with a NUL', bytes('PK\0\u0003')],
  ])('refuses %s', (_, content) => {
    const read = decodeFile('a.png', content)
    expect(!read.ok && read.reason).toMatch(/^a\.png is not a text file/)
  })
  it('refuses what is too large, before reading where the size alone says so', async () => {
    const read = decodeFile('a.json', bytes('x'.repeat(LIMITS.browserTextLength + 1)))
    expect(!read.ok && read.reason).toMatch(/5 MiB/)
    const huge = { name: 'huge.json', size: 20 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error('was read')) } as unknown as File
    const refused = await readFile(huge)
    expect(!refused.ok && refused.reason).toMatch(/20 MiB/)
  })
  it('says when a file has gone', async () => {
    const gone = { name: 'a.json', size: 2, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as File
    const read = await readFile(gone)
    expect(!read.ok && read.reason).toMatch(/could not be read/)
  })
})
