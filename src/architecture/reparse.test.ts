import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { arbitraryArchitecture } from '../../tests/builders/arbitraries'
import { generateArchitecture } from '../../tests/builders/generate'
import { mutateText } from '../../tests/builders/mutate-text'
import { makeRng } from '../../tests/builders/rng'
import { know, type Memory } from './known-text'
import { locate } from './locate'
import { parseArchitecture } from './parse'
import { reparse } from './reparse'

// Counted, not timed: the limit is far away, for machines that are busy.
vi.setConfig({ testTimeout: 60_000 })

const write = (design: unknown, indent: number): string => JSON.stringify(design, undefined, indent)
const DESIGN = write(generateArchitecture(6, 3, { defects: 0.5 }), 2)

const remember = (text: string): Memory => {
  const memory: Memory = {}
  parseArchitecture(text, { memory })
  return memory
}

/** Pointers to all values of a design, three levels deep. */
const pointersOf = (value: unknown, depth = 4): string[] =>
  typeof value !== 'object' || value === null || depth === 0
    ? ['']
    : ['', ...Object.entries(value).flatMap(([key, below]) => pointersOf(below, depth - 1).map((rest) => `/${key}${rest}`))]

/** What is remembered must say of a text exactly what is said without it, and afterwards be what is known of that text. */
const checkNext = (memory: Memory, text: string): 'known' | 'read' | 'refused' => {
  const before = memory.known
  const whole = parseArchitecture(text)
  expect(parseArchitecture(text, { memory })).toEqual(whole)
  if (!whole.ok) {
    expect(memory.known).toBe(before)
    return 'refused'
  }
  // `toEqual` does not look at the order of keys, and an architecture has one.
  expect(JSON.stringify(memory.known!.value)).toBe(JSON.stringify(whole.value))
  const clean = text.replace(/^\uFEFF/, '')
  // A name that was written anew with escapes is still known where its value has not changed.
  if (!clean.includes('\\')) expect(memory.known).toEqual(know(clean, memory.known!.value))
  const pointers = pointersOf(whole.value)
  expect(locate(text, pointers, memory.known)).toEqual(locate(text, pointers))
  return before !== undefined && reparse(before, clean) !== undefined ? 'known' : 'read'
}

describe('reparse', () => {
  it('says of every next version what reading it whole says, however it comes about', () => {
    const designs = fc.oneof(
      fc.constant(DESIGN),
      fc.record({ size: fc.integer({ min: 1, max: 5 }), seed: fc.nat(50), indent: fc.nat(2) }).map(({ size, seed, indent }) => {
        return write(generateArchitecture(size, seed, { defects: 0.5 }), indent)
      }),
      fc
        .constantFrom(...fc.sample(arbitraryArchitecture({ maxServices: 3, maxOthers: 2 }), { numRuns: 30, seed: 5 }))
        .map((one) => write(one, 1)),
    )
    const counts = { known: 0, read: 0, refused: 0 }
    fc.assert(
      fc.property(designs, fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), (design, seeds) => {
        const memory = remember(design)
        let text = design
        for (const seed of seeds) {
          const next = mutateText(text, makeRng(seed))
          const found = checkNext(memory, next)
          counts[found]++
          // Typing goes on from a text that is not valid as well.
          text = found === 'refused' && seed % 3 > 0 ? text : next
        }
      }),
      { numRuns: 300, seed: 7 },
    )
    expect(counts.known).toBeGreaterThan(50)
    expect(counts.refused).toBeGreaterThan(200)
  })
  it('says so where any run of characters is cut out or typed in, anywhere', () => {
    const pieces = [
      '"',
      '{',
      '}',
      ',',
      ':',
      '\\',
      '.0',
      '1',
      '"0"',
      '"1": "1",',
      '"services": ',
      '{}',
      ' ',
      '\n',
      '\r\n',
      '\\"',
      'x',
      'null',
    ]
    const counts = { known: 0, read: 0, refused: 0 }
    const small = write(generateArchitecture(2, 1), 0)
    fc.assert(
      fc.property(
        fc.constantFrom(small, DESIGN),
        fc.nat(),
        fc.nat(40),
        fc.array(fc.constantFrom(...pieces), { maxLength: 4 }),
        (text, any, cut, typed) => {
          const at = any % (text.length + 1)
          const next = text.slice(0, at) + typed.join('') + text.slice(at + (any % 2 === 0 ? cut : 0))
          counts[checkNext(remember(text), next)]++
        },
      ),
      { numRuns: 1500, seed: 3 },
    )
    expect(counts.known).toBeGreaterThan(150)
  })

  const start = '{"version":1,"name":"x","services":{"a":{"calls":[{"to":"b"}]},"b":{}},"stores":{"t":{"type":"rds"}}}'
  const known = know(start, JSON.parse(start))
  it('keeps the very objects of what has not changed', () => {
    const next = reparse(known, start.replace('"b":{}', '"b":{"timeoutMs":5}'))
    expect(next?.value).toEqual({ ...known.value, services: { a: { calls: [{ to: 'b' }] }, b: { timeoutMs: 5 } } })
    const services = (text: { value: unknown }) => (text.value as { services: Record<string, unknown> }).services
    expect(services(next!).a).toBe(services(known).a)
    expect(next!.value.stores).toBe(known.value.stores)
    expect(known.value).toEqual(JSON.parse(start))
    expect(reparse(known, start)).toBe(known)
  })
  it.each([
    ['a value behind a value', start.replace('{"type":"rds"}', '{"type":"rds"}.0')],
    ['a key behind a value', start.replace('"b":{}', '"b":{}:{}')],
    ['a string that swallows the rest', start.replace('"stores"', '"stores')],
    ['a number of ours, typed', start.replace('"b":{}', '"b":"0"')],
    ['a number of ours under its own name', start.replace('"b":{}', '"a":"0","b":{}')],
    ['a section under another name', start.replace('"stores"', '"channels"')],
    ['a section twice', start.replace('"stores"', '"services":{},"stores"')],
    ['an entry twice', start.replace('"b":{}', '"b":{},"b":{}')],
    ['a reference to what is gone', start.replace('"b":{}', '"c":{}')],
    ['an id in two sections', start.replace('"t"', '"a"')],
    ['another version', start.replace('"version":1', '"version":2')],
    ['a prototype', start.replace('"stores"', '"__proto__":{},"stores"')],
    ['one level deeper', start.replace('"services"', '"x":{"services"').replace(/\}$/, '}}')],
  ])('leaves %s to whoever reads the whole', (_, text) => {
    expect(reparse(known, text)).toBeUndefined()
    expect(parseArchitecture(text).ok).toBe(false)
  })
  it('reads again what goes where any value may stand', () => {
    expect(checkNext(remember(start), start.replace('"stores"', '"layout"'))).toBe('read')
  })
  it('knows nothing of names that are written with escapes, and reads them again', () => {
    const escaped = start.replace('"a":', '"\\u0061":')
    const memory = remember(escaped)
    expect(memory.known!.sections[0]!.entries.map(({ id }) => id)).toEqual(['b'])
    expect(checkNext(memory, escaped.replace('"x"', '"y"'))).toBe('known')
    expect(checkNext(memory, escaped.replace('"services"', '"servic\\u0065s"'))).toBe('known')
  })
  it('counts columns behind a byte order mark', () => {
    const memory = remember(`\uFEFF${start}`)
    expect(checkNext(memory, `\uFEFF${start.replace('"x"', '"y"')}`)).toBe('known')
  })
})
