import { afterEach, describe, expect, it, vi } from 'vitest'
import { applyPatchToText } from '../../src/architecture/edit-text'
import { LIMITS } from '../../src/architecture/limits'
import { locate } from '../../src/architecture/locate'
import { parseArchitecture } from '../../src/architecture/parse'
import { applyPatch } from '../../src/architecture/patch'
import { joinPointer } from '../../src/architecture/pointer'
import { inflateCapped } from '../../src/formats/inflate-capped'
import { decodeShare, encodeShare } from '../../src/formats/share-link'
import { PROTO_TEXTS } from './proto-keys'
import { bombHash, deflateBomb } from './share-hashes'
import { deepText, HOSTILE_TEXTS, HTML_IDS, longPaste, manyKeys, manyValues, SOUND_TEXT } from './texts'

// Counted, not timed: the limit is far away, for machines that are busy.
vi.setConfig({ testTimeout: 60_000 })

const inBrowser = { maxLength: LIMITS.browserTextLength }
const problemsOf = (text: string, options = {}) => {
  const result = parseArchitecture(text, options)
  return result.ok ? [] : result.problems
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a hostile text', () => {
  it.each(HOSTILE_TEXTS)('$name is refused: what, where, what to do', ({ build, code, place, message, hint, early }) => {
    const text = build()
    const parsing = vi.spyOn(JSON, 'parse')
    const [problem, ...others] = problemsOf(text, inBrowser)
    if (early === true) expect(parsing).not.toHaveBeenCalled()
    expect(others).toEqual([])
    expect(problem).toMatchObject({ code, message: expect.stringContaining(message), hint: expect.stringContaining(hint) })
    expect([problem!.line, problem!.column]).toEqual(place)
  })

  it.each([
    ['a depth of 5,000,000', () => deepText(5_000_000), 'too-deep'],
    ['a million keys', () => manyKeys(1_000_000), 'too-many'],
    ['five million values in lists of a thousand', () => manyValues(5_000_000), 'too-many'],
    ['100 MB', () => longPaste(100_000_000), 'too-large'],
  ])("%s is refused before it is parsed where the command line's limits hold", (_, build, code) => {
    const text = build()
    const parsing = vi.spyOn(JSON, 'parse')
    expect(problemsOf(text)).toMatchObject([{ code }])
    expect(parsing).not.toHaveBeenCalled()
  })

  it('with two million mistakes is not searched beyond ten thousand', () => {
    const list = `[${'1,'.repeat(49_998)}1]`
    const services = Array.from({ length: 40 }, (_, i) => `"s${i}":{"capabilities":${list}}`).join(',')
    const result = parseArchitecture(`{"version":1,"name":"x","services":{${services}}}`, inBrowser)
    expect(!result.ok && [result.total, result.problems.length]).toEqual([LIMITS.countedProblems, LIMITS.problems])
    expect(!result.ok && result.problems[0]).toMatchObject({
      code: 'invalid-value',
      pointer: '/services/s0/capabilities/0',
      line: 1,
      column: 59,
    })
  })

  it('is no sound text', () => {
    expect(problemsOf(SOUND_TEXT, inBrowser)).toEqual([])
  })

  it('cannot be edited or located into a crash', () => {
    for (const { build } of HOSTILE_TEXTS) {
      const text = build()
      expect(applyPatchToText(text, [{ op: 'remove', path: '/nobody' }]).ok).toBe(false)
      if (text.length < LIMITS.browserTextLength) expect(locate(text, ['/services/nobody']).size).toBe(0)
    }
  })
})

describe("an id that is HTML, a terminal's code or worse", () => {
  it.each(HTML_IDS)('%j is refused as an id and as a reference, and shown without hidden characters', (id) => {
    const text = JSON.stringify({ version: 1, name: id, services: { [id]: {}, a: { calls: [{ to: id }], why: id } } }, null, 1)
    const problems = problemsOf(text)
    expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['invalid-id', joinPointer(['services', id])],
      ['invalid-id', '/services/a/calls/0/to'],
    ])
    for (const { message, hint, line, column } of problems) {
      expect(message + hint).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
      expect(message).toMatch(/\.$/)
      expect([line > 3, column > 1]).toEqual([true, true])
    }
  })

  it('does not fill a message with a name of 100,000 letters', () => {
    for (const { message, hint } of problemsOf(
      `{"version": 1, "name": "x", "${'k'.repeat(100_000)}": 1, "services": {"${'Z'.repeat(100_000)}": {}}}`,
    )) {
      expect(message.length + hint!.length).toBeLessThan(500)
    }
  })
})

describe('a key that reaches for the prototype', () => {
  it.each(PROTO_TEXTS)('$name', ({ text, isProto }) => {
    const problems = problemsOf(text)
    if (isProto) {
      expect(problems).toMatchObject([
        {
          code: 'unknown-key',
          message: expect.stringContaining('No key may be called `__proto__`'),
          hint: expect.stringContaining('another name'),
        },
      ])
      expect(problems[0]!.column).toBe(text.search(/"[^"]*roto__"/) + 1)
    }
    locate(text, ['/__proto__', '/services/constructor', '/services/a/__proto__/polluted'])
    applyPatch(JSON.parse(text), [{ op: 'add', path: '/__proto__/polluted', value: true }])
    applyPatchToText(text, [{ op: 'add', path: '/constructor/prototype/polluted', value: true }])
    const shared = encodeShare(text)
    if (shared.ok) expect(decodeShare(shared.hash)).toEqual({ ok: true, text })
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect((Object as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('is fine as an id that is a word', () => {
    expect(parseArchitecture('{"version":1,"name":"x","services":{"constructor":{"calls":[{"to":"constructor"}]}}}').ok).toBe(true)
  })
})

describe('a share link with a bomb', () => {
  it.each([
    ['40 MB', () => bombHash(40_000_000)],
    ['the limit and one byte', () => bombHash(LIMITS.browserTextLength + 1)],
    ['an address of 200 kB', () => `#d1=${'A'.repeat(200_000)}`],
  ])('of %s is refused', (_, build) => {
    expect(decodeShare(build())).toEqual({
      ok: false,
      problem: {
        code: 'too-large',
        message: 'The link holds more than a design may have: 64 kB in the address, 4 MiB unpacked.',
        hint: 'Ask for the file instead of the link.',
      },
    })
  })

  it('is not unpacked further than one step beyond the limit', () => {
    const result = inflateCapped(deflateBomb(40_000_000), LIMITS.browserTextLength)
    expect(result).toMatchObject({ ok: false, reason: 'too-large' })
    if (!result.ok) expect(result.inflated).toBeLessThan(LIMITS.browserTextLength + 1024 * 1024)
  })

  it('is no text of exactly the limit', () => {
    const result = decodeShare(bombHash(LIMITS.browserTextLength))
    expect(result.ok && result.text.length).toBe(LIMITS.browserTextLength)
  })
})
