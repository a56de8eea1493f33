import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readInput } from './read-input'

const folder = mkdtempSync(join(tmpdir(), 'blast-radius-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function* bytes(...chunks: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}
const nothing = () => bytes()

describe('readInput', () => {
  it('reads the standard input for -, also where a letter is cut in two', async () => {
    const text = Buffer.from('{"name":"Größe"}')
    const cut = text.indexOf(0xb6)
    expect(await readInput('-', bytes(text.subarray(0, cut), text.subarray(cut)))).toEqual({ ok: true, text: '{"name":"Größe"}' })
  })

  it('leaves out a byte order mark', async () => {
    expect(await readInput('-', bytes(Buffer.from('\ufeff{}')))).toEqual({ ok: true, text: '{}' })
  })

  it('stops reading at the limit', async () => {
    let asked = 0
    async function* endless() {
      for (;;) {
        asked++
        yield new Uint8Array(1024)
      }
    }
    const result = await readInput('-', endless(), 10 * 1024)
    expect(result.ok).toBe(false)
    expect(asked).toBe(11)
  })

  it('takes a file of exactly the limit, and none of a byte more', async () => {
    const path = join(folder, 'ten.json')
    writeFileSync(path, '0123456789')
    expect((await readInput(path, nothing(), 10)).ok).toBe(true)
    expect((await readInput(path, nothing(), 9)).ok).toBe(false)
  })
})
