import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { arbitraryArchitecture } from '../../tests/builders/arbitraries'
import { generateArchitecture } from '../../tests/builders/generate'
import { LIMITS } from './limits'
import { locate } from './locate'
import { parseArchitecture } from './parse'
import { splitPointer } from './pointer'
import type { Problem } from './problem'

// Counted, not timed: the limit is far away, for machines that are busy.
vi.setConfig({ testTimeout: 60_000 })

const parse = (text: string): unknown => parseArchitecture(text)

const must = (holds: boolean, what: string, problem: unknown): void => {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(problem)}`)
}

/** What must be true of every answer, whatever the text. */
const checkAnswer = (text: string): void => {
  const result = parseArchitecture(text)
  if (result.ok) {
    expect(result.value).toEqual(JSON.parse(text.replace(/^\uFEFF/, '')))
    return
  }
  must(result.total > 0 && result.problems.length === Math.min(result.total, LIMITS.problems), 'count', result)
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const isPlace = (line: number, column: number): boolean =>
    line >= 1 && column >= 1 && line <= lines.length && column <= lines[line - 1]!.length + 1
  let before: Problem | undefined
  for (const problem of result.problems) {
    const { line, column, endLine, endColumn, message, hint, pointer } = problem
    must(/^\S.*\.$/.test(message) && message.length < 600, 'message', problem)
    must(hint !== undefined && /^\S.*[.?]$/.test(hint), 'hint', problem)
    must(isPlace(line, column) && isPlace(endLine, endColumn), 'place', problem)
    must(endLine > line || (endLine === line && endColumn >= column), 'end', problem)
    must(before === undefined || before.line < line || (before.line === line && before.column <= column), 'order', problem)
    must(pointer === undefined || splitPointer(pointer) !== undefined, 'pointer', problem)
    before = problem
  }
}

/** Making a valid design costs far more than parsing it: the mutations below start from a few of them. */
const valid = fc.constantFrom(...fc.sample(arbitraryArchitecture(), { numRuns: 30, seed: 1 }))

describe('parseArchitecture', () => {
  const shared = '../shared/examples'
  it.skipIf(!existsSync(shared))('reads the two shared examples (skipped where the folder beside the repository is absent)', () => {
    for (const file of ['bookshop.json', 'reference.json']) {
      const text = readFileSync(`${shared}/${file}`, 'utf8')
      expect(parse(text)).toEqual({ ok: true, value: JSON.parse(text) })
    }
  })

  it('reads the smallest design, and a large one', () => {
    expect(parse('{"version":1,"name":"x"}')).toEqual({ ok: true, value: { version: 1, name: 'x' } })
    const large = generateArchitecture(500, 7)
    expect(parse(JSON.stringify(large))).toEqual({ ok: true, value: large })
  })

  it('reads any valid design, however it is indented, with or without a byte order mark', () => {
    fc.assert(
      fc.property(arbitraryArchitecture(), fc.constantFrom(0, 2, '\t'), fc.constantFrom('', '\uFEFF'), (architecture, indent, mark) => {
        expect(parse(mark + JSON.stringify(architecture, null, indent))).toEqual({ ok: true, value: architecture })
      }),
      { numRuns: 60 },
    )
  })

  it('answers any text', () => {
    const unit = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '\\',
      '\n',
      'a',
      '1',
      '\uD800',
      '\uFEFF',
      '"version":1',
      '"name":"x"',
      '"services":{',
    )
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit }), fc.json()), checkAnswer), { numRuns: 3000 })
  })

  it('answers any valid design with one change to its text', () => {
    const piece = fc.constantFrom(
      '',
      '{',
      '}',
      '"',
      ',',
      ':',
      '[',
      'null',
      '"x"',
      '3',
      '\uDC00',
      '-',
      '__proto__',
      '"to":',
      'Z',
      '\r',
      '\n',
    )
    fc.assert(
      fc.property(valid, fc.nat(), fc.nat(3), piece, fc.constantFrom(0, 1), (architecture, at, cut, inserted, indent) => {
        const text = JSON.stringify(architecture, null, indent)
        const i = at % text.length
        checkAnswer(text.slice(0, i) + inserted + text.slice(i + cut))
      }),
      { numRuns: 1000 },
    )
  })

  it('answers any valid design with one value put in the place of another', () => {
    fc.assert(
      fc.property(valid, fc.nat(), fc.jsonValue({ maxDepth: 2 }), (architecture, at, other) => {
        let left = at % JSON.stringify(architecture).split(/[,:]/).length
        checkAnswer(JSON.stringify(architecture, (_, value: unknown) => (left-- === 0 ? other : value), 1))
      }),
      { numRuns: 1000 },
    )
  })

  it('puts every problem where its pointer leads', () => {
    const text = `{
  "version": 1,
  "name": "x",
  "services": {
    "orders": { "calls": [{ "to": "nobody" }], "zones": "3" }
  }
}`
    const result = parseArchitecture(text)
    if (result.ok) throw new Error('valid')
    const places = locate(
      text,
      result.problems.map(({ pointer }) => pointer!),
    )
    for (const { pointer, line, column, endLine, endColumn } of result.problems)
      expect(places.get(pointer!)).toEqual({ line, column, endLine, endColumn })
    expect(result.problems.map(({ pointer }) => pointer)).toEqual(['/services/orders/calls/0/to', '/services/orders/zones'])
  })

  it('reports a dangling reference beside a spelling mistake, but not twice at one place', () => {
    const result = parseArchitecture('{"version":1,"name":"x","services":{"a":{"calls":[{"to":"B!"},{"to":"c"}],"zonez":1}}}')
    expect(!result.ok && result.problems.map(({ code }) => code)).toEqual(['invalid-id', 'dangling-reference', 'unknown-key'])
  })

  it('lists as many problems as the limit allows, the first of the file, and counts the rest', () => {
    const services = Array.from({ length: 70 }, (_, i) => `"s${i}": {"zonez": 1}`).join(',\n')
    const result = parseArchitecture(`{"name": 3, "version": 1, "services": {${services}}}`)
    expect(!result.ok && [result.total, result.problems.length, result.problems[0]!.pointer, result.problems.at(-1)!.line]).toEqual([
      71,
      LIMITS.problems,
      '/name',
      49,
    ])
  })

  it.each([
    ['[]', 'The text is a list, and an architecture is one JSON object.'],
    ['"{}"', 'The text is the text "{}", and an architecture is one JSON object.'],
    ['null', 'The text is null, and an architecture is one JSON object.'],
    ['42', 'The text is 42, and an architecture is one JSON object.'],
  ])('says that %s is no object', (text, message) => {
    expect(parse(text)).toMatchObject({
      ok: false,
      problems: [{ code: 'invalid-value', message, line: 1, column: 1, endColumn: text.length + 1 }],
    })
  })

  it('refuses a newer version, and nothing else is looked at', () => {
    expect(parse('{\n "version": 2, "stuff": 1, "name": null}')).toEqual({
      ok: false,
      total: 1,
      problems: [
        {
          code: 'newer-version',
          pointer: '/version',
          message: 'The file is written in version 2 of the language, and this program knows versions up to 1.',
          hint: 'Open it with a newer version of this program; the file is left as it is.',
          line: 2,
          column: 13,
          endLine: 2,
          endColumn: 14,
        },
      ],
    })
  })

  it('names the line of the first key where a key stands twice', () => {
    expect(parse('{"version": 1, "name": "x", "services": {\n"a": {},\n"b": {},\n  "a": {"zones": 3}}}')).toMatchObject({
      problems: [
        {
          code: 'duplicate-key',
          pointer: '/services/a',
          line: 4,
          column: 3,
          endColumn: 6,
          message: 'The key a stands twice in services; the first one is on line 2.',
        },
      ],
    })
  })

  it('counts lines of any kind, columns in UTF-16 units, and no byte order mark', () => {
    const text = '\uFEFF{"version": 1, "name": "é🙂", "zones": 2}'
    expect(parse(text)).toMatchObject({ problems: [{ code: 'unknown-key', line: 1, column: 31, endColumn: 38 }] })
    expect(parse('{"version": 1,\r"name": "x",\r\n"zones": 2}')).toMatchObject({ problems: [{ line: 3, column: 1 }] })
  })
})
