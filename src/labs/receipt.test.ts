import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, type Json } from './canonical-json'
import { parseReceipt, printReceipt, type Receipt, type ReceiptContent, sealReceipt } from './receipt'

const CONTENT: ReceiptContent = {
  lab: 'orders-api',
  title: 'Orders API',
  emulator: { name: 'localstack', version: '4.14.0', mode: 'host' },
  startedAt: '2026-11-26T10:00:00.000Z',
  finishedAt: '2026-11-26T10:00:21.500Z',
  checks: [
    { id: 'order-stored', title: 'An order is stored', passed: true },
    { id: 'dead-letter', title: 'A poison message is put aside', passed: true },
  ],
}
const LABS = [
  { id: 'saga', checks: [{ id: 'compensated' }] },
  { id: 'orders-api', checks: [{ id: 'order-stored' }, { id: 'dead-letter' }] },
]
const receipt = sealReceipt(CONTENT)

const codeOf = (text: string, labs = LABS) => {
  const result = parseReceipt(text, labs)
  return result.ok ? 'ok' : result.problem.code
}
const changed = (change: (receipt: Record<string, unknown>) => void): string => {
  const copy = structuredClone(receipt) as unknown as Record<string, unknown>
  change(copy)
  return JSON.stringify(copy)
}

describe('sealReceipt', () => {
  it('has the checksum of its canonical JSON', () => {
    // sha256sum over the canonical JSON, by coreutils.
    expect(receipt.sha256).toBe('bad6440906e181cd10bd300ffd15da79bf18c33728ed441cef8aa5dc9402bf74')
  })
})

describe('parseReceipt', () => {
  it('gives back what was sealed', () => {
    expect(parseReceipt(printReceipt(receipt), LABS)).toEqual({ ok: true, value: receipt })
  })

  it('reads it in any indentation, any order of keys, and with a byte order mark', () => {
    const reversed = JSON.stringify(Object.fromEntries(Object.entries(receipt).reverse()), undefined, 7)
    expect(codeOf(`\uFEFF${reversed}`)).toBe('ok')
  })

  it('does not mind a check that the lab has lost since', () => {
    expect(codeOf(printReceipt(receipt), [{ id: 'orders-api', checks: [{ id: 'dead-letter' }] }])).toBe('ok')
  })

  it.each([
    ['an empty file', '', 'not-json'],
    ['a file that was cut', printReceipt(receipt).slice(0, -20), 'not-json'],
    ['a file far too large', ' '.repeat(65_537), 'too-large'],
    ['null', 'null', 'not-a-receipt'],
    ['a list', '[]', 'not-a-receipt'],
    ['a list with a receipt', `[${printReceipt(receipt)}]`, 'not-a-receipt'],
    ['the file of another product', '{"kind": "invoice", "version": 1}', 'not-a-receipt'],
    ['a kind that is only inherited', '{"__proto__": {"kind": "blast-radius-lab-receipt"}}', 'not-a-receipt'],
    ['a newer version', changed((one) => Object.assign(one, { version: 2, seal: 'x' })), 'newer-version'],
    ['version 0', changed((one) => Object.assign(one, { version: 0 })), 'damaged'],
    ['a version that is text', changed((one) => Object.assign(one, { version: '2' })), 'damaged'],
    ['a key that is missing', changed((one) => delete one.emulator), 'damaged'],
    ['a key too many', changed((one) => Object.assign(one, { grade: 100 })), 'damaged'],
    ['a checksum that is missing', changed((one) => delete one.sha256), 'damaged'],
    ['no check at all', changed((one) => Object.assign(one, { checks: [] })), 'damaged'],
    ['a time that is no time', changed((one) => Object.assign(one, { finishedAt: 'yesterday' })), 'damaged'],
    ['another day', changed((one) => Object.assign(one, { finishedAt: '2026-11-27T10:00:21.500Z' })), 'edited'],
    ['another checksum', changed((one) => Object.assign(one, { sha256: '0'.repeat(64) })), 'edited'],
  ])('refuses %s', (_what, text, code) => {
    expect(codeOf(text)).toBe(code)
  })

  it('refuses a lab that is not here, names the checks that failed, and those that are missing', () => {
    const messageOf = (content: ReceiptContent) => {
      const result = parseReceipt(printReceipt(sealReceipt(content)), LABS)
      return result.ok ? 'ok' : `${result.problem.code}: ${result.problem.message}`
    }
    const [stored, dead] = CONTENT.checks
    expect(messageOf({ ...CONTENT, lab: 'payments' })).toBe('unknown-lab: There is no lab called payments here.')
    expect(messageOf({ ...CONTENT, checks: [stored!, { ...dead!, passed: false }] })).toBe(
      'checks-failed: Not every check passed: dead-letter.',
    )
    expect(messageOf({ ...CONTENT, checks: [stored!] })).toBe('checks-missing: The receipt lacks checks that the lab has: dead-letter.')
  })

  it('refuses a failed check that was turned into a passed one', () => {
    const failed = sealReceipt({ ...CONTENT, checks: CONTENT.checks.map((check) => ({ ...check, passed: false })) })
    expect(codeOf(printReceipt(failed).replaceAll('false', 'true'))).toBe('edited')
  })

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => parseReceipt(text, LABS).ok === false))
  })

  it('does not accept any other value in any place', () => {
    const places = leaves(receipt)
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (path, value) => {
        const copy = structuredClone(receipt)
        let holder = copy as unknown as Record<string, unknown>
        for (const step of path.slice(0, -1)) holder = holder[step] as Record<string, unknown>
        const key = path.at(-1)!
        fc.pre(JSON.stringify(holder[key]) !== JSON.stringify(value))
        holder[key] = value
        return parseReceipt(JSON.stringify(copy), LABS).ok === false
      }),
    )
  })

  it('accepts whatever was sealed with every check of its lab passed', () => {
    const name = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/)
    const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    const instant = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2999-01-01') }).map((date) => date.toISOString())
    const content: fc.Arbitrary<ReceiptContent> = fc.record({
      lab: name,
      title,
      emulator: fc.record({
        name: fc.constant('localstack' as const),
        version: fc.constant('4.14.0'),
        mode: fc.constantFrom('docker' as const, 'host' as const),
      }),
      startedAt: instant,
      finishedAt: instant,
      checks: fc.array(fc.record({ id: name, title, passed: fc.constant(true) }), { minLength: 1, maxLength: 20 }),
    })
    fc.assert(
      fc.property(content, (one) => {
        const sealed = sealReceipt(one)
        const result = parseReceipt(printReceipt(sealed), [{ id: one.lab, checks: one.checks }])
        expect(result).toEqual({ ok: true, value: sealed })
      }),
    )
  })
})

describe('canonicalJson', () => {
  it('sorts keys and leaves no white space', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'ä"\n' }], a: 1e21, A: false })).toBe(
      '{"A":false,"a":1e+21,"b":[1,{"c":"ä\\"\\n","d":null}]}',
    )
  })

  it('says the same of the same, and keeps the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value as Json)
        expect(canonicalJson(JSON.parse(text) as Json)).toBe(text)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

/** The ways to every value in a receipt that holds no further ones. */
const leaves = (value: Receipt | unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key])) : [path]
