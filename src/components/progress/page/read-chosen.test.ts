import { describe, expect, it } from 'vitest'
import { printReceipt, type ReceiptContent, sealReceipt } from '../../../labs/receipt'
import { parseEntry } from '../../../progress/entry'
import { printExport } from '../../../progress/export'
import { readChosen } from './read-chosen'

const LABS = [{ id: 'orders-api', checks: [{ id: 'order-stored' }] }]
const CONTENT: ReceiptContent = {
  lab: 'orders-api',
  title: 'Orders API',
  emulator: { name: 'localstack', version: '4.14.0', mode: 'host' },
  startedAt: '2026-11-26T10:00:00.000Z',
  finishedAt: '2026-11-26T10:00:21.500Z',
  checks: [{ id: 'order-stored', title: 'An order is stored', passed: true }],
}
const receipt = sealReceipt(CONTENT)
const file = (content: BlobPart) => new File([content], 'chosen.json')
const reasonOf = async (content: BlobPart, labs = LABS) => {
  const chosen = await readChosen(file(content), labs)
  return chosen.kind === 'refused' ? chosen.reason : chosen.kind
}

describe('a chosen file', () => {
  it('may be an export', async () => {
    expect(await readChosen(file(printExport([], '2026-11-26T10:00:00.000Z')), LABS)).toEqual({ kind: 'export', entries: [] })
  })

  it('may be a receipt, which becomes an entry with the name of its checksum', async () => {
    const chosen = await readChosen(file(printReceipt(receipt)), LABS)
    expect(chosen).toMatchObject({
      kind: 'receipt',
      title: 'Orders API',
      draft: { id: `receipt-${receipt.sha256}`, kind: 'receipt', receipt },
    })
    expect(chosen.kind === 'receipt' && parseEntry({ ...chosen.draft, at: '2026-11-26T10:00:00.000Z' })).toBeDefined()
  })

  it.each([
    ['a receipt that was forged', printReceipt({ ...receipt, finishedAt: '2026-11-27T10:00:00.000Z' }), 'The checksum does not fit'],
    ['a receipt of a newer version', JSON.stringify({ ...receipt, version: 2 }), 'The receipt has version 2'],
    ['a receipt of an unknown lab', printReceipt(sealReceipt({ ...CONTENT, lab: 'payments' })), 'There is no lab called payments here.'],
    ['an export that was cut', printExport([], '2026-11-26T10:00:00.000Z').slice(0, -9), 'The file ends before it is complete'],
    ['a file of another product', '{"kind":"flashcards"}', 'The file says that it is “flashcards”'],
    ['bytes', new Uint8Array([0xff, 0xfe, 0x00]), 'chosen.json is not a text file'],
    ['a text with a zero in it', 'a\0b', 'chosen.json is not a text file'],
  ])('that is %s is refused with a sentence that says what and what to do', async (_what, content, message) => {
    const reason = await reasonOf(content)
    expect(reason).toContain(message)
    expect(reason).toMatch(/\.\s+\S.*\.$|\. Choose a file|, so it is no export\. Choose/)
  })

  it('lacking the checks of its lab is refused, and names them', async () => {
    const more = [{ id: 'orders-api', checks: [{ id: 'order-stored' }, { id: 'dead-letter' }] }]
    expect(await reasonOf(printReceipt(receipt), more)).toContain('The receipt lacks checks that the lab has: dead-letter.')
  })

  it('is not read where it is too large, or cannot be', async () => {
    const large = { name: 'large.json', size: 33 * 1024 * 1024 } as File
    expect(await readChosen(large, LABS)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('larger than 32 MiB') })
    const gone = { name: 'gone.json', size: 9, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as File
    expect(await readChosen(gone, LABS)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('could not be read') })
  })
})
