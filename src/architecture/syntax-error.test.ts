import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { findSyntaxError } from './syntax-error'

// Counted, not timed: the limit is far away, for machines that are busy.
vi.setConfig({ testTimeout: 60_000 })

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('findSyntaxError', () => {
  /** The text, what is underlined, a part of the message, a part of the hint. */
  it.each([
    ['', '', 'The text is empty.', 'Start with {'],
    [' \n ', '', 'The text is empty.', 'Start with {'],
    ['{"a": {"b": [1, 2', '2', 'ends while 3 brackets are open', 'close it with ]'],
    ['{"name": "x", "services": {', '{', 'ends while 2 brackets are open', 'paste it again'],
    ['{"a": {"b": 1}', '}', 'ends while one bracket is open, after the key "a"', 'close it with }'],
    ['{"a": "bc', '"bc', 'ends inside a quoted text', 'paste it again'],
    [String.raw`{"a": "bc\"`, String.raw`"bc\"`, 'ends inside a quoted text', 'close the text with "'],
    ['{"a": "b\n"}', '"b', 'not closed on its line', 'Close it with "'],
    ['{"a": "b\tc"}', '\t', 'control character', '\\t for a tab'],
    [String.raw`{"a": "C:\dir"}`, String.raw`\d`, 'backslash stands before a letter', String.raw`Write \\`],
    [String.raw`{"a": "\u12x4"}`, String.raw`\u`, 'backslash', String.raw`Write \\`],
    ['{"a": 1, }', ',', 'A comma stands before } with nothing behind it.', 'Remove the comma.'],
    ['{"a": [1, 2,\n]}', ',', 'A comma stands before ]', 'Remove the comma.'],
    ['{"a": 1,, "b": 2}', ',', 'Two commas', 'Remove one'],
    ['[, 1]', ',', 'nothing before it', 'Remove the comma.'],
    ['{"a": 1 "b": 2}', '"b"', 'A comma or } is missing before "b".', 'Write a comma if more follows'],
    ['[1 2]', '2', 'A comma or ] is missing before 2.', '] if nothing does'],
    ['{"a" 1}', '1', 'A colon is missing behind the key "a".', 'Write :'],
    ['{"a": }', '}', 'The key "a" has no value.', 'remove the key'],
    ['{"a"}', '}', 'The key "a" has no value.', 'remove the key'],
    ['{"a": , "b": 1}', ',', 'The key "a" has no value.', 'remove the key'],
    ['{: 1}', ':', 'A colon stands here without a key', 'double quotes'],
    ["{'a': 1}", "'", "quoted with '", 'Put " before and behind'],
    ['{"a": “b”}', '“', 'quoted with “', 'Put " before and behind'],
    ['{a: 1}', 'a', 'A key in double quotes is expected here, not a.', 'such as "a"'],
    ['{"a": b}', 'b', 'b is neither a text, a number, true nor false.', 'double quotes'],
    ['{"a": True}', 'True', 'True is neither', 'true in lower case'],
    ['{"a": undefined}', 'undefined', 'undefined is neither', 'Leave the key out'],
    ['{"a": 01}', '01', '01 is not a number', 'no leading zero'],
    ['{"a": +1}', '+1', '+1 is not a number', 'no plus'],
    ['{"a": 5ms}', '5ms', '5ms is not a number', 'no unit'],
    ['{"a": 1.}', '1.', '1. is not a number', 'digits'],
    ['{ // why\n"a": 1}', '// why', 'A comment stands here', 'in its `why`'],
    ['{"a": 1 /* x */}', '/* x */}', 'A comment stands here', 'Remove it'],
    ['{"a": /* x */ 1}', '/* x */ 1}', 'A comment stands here', 'Remove it'],
    ['# a\n{}', '# a', 'A comment stands here', 'Remove it'],
    ['{"a": [1}', '}', 'A } stands here, and a ] is expected.', 'with ]'],
    [']', ']', 'nothing is open', 'starts with {'],
    ['{} {}', '{}', 'More text follows', 'Remove everything'],
    ['version: 1', 'version', 'starts with version', 'Start with {'],
    ['<html><body>', '<html><body>', 'starts with <html><body>', 'Start with {'],
    ['\u0000', '\u0000', 'starts with \\u0000', 'Start with {'],
  ])('%j', (text, underlined, message, hint) => {
    const found = findSyntaxError(text)!
    expect(text.slice(found.start, found.end)).toBe(underlined)
    expect(found.message).toContain(message)
    expect(found.hint).toContain(hint)
    expect(found.message).toMatch(/^[^\n]+\.$/)
  })

  const mark = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    ',',
    ':',
    ' ',
    '\n',
    '-',
    '0',
    '1',
    '.',
    'e',
    '"a"',
    '"b"',
    'true',
    'null',
    "'",
    '/',
    '\\u00e9',
  )
  it('finds an error exactly where JSON.parse refuses', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: mark, maxLength: 12 }), fc.string()), (text) => {
        expect(findSyntaxError(text) === undefined).toBe(isJson(text))
      }),
      { numRuns: 5000 },
    )
  })

  it('finds an error exactly where JSON.parse refuses, also in valid texts with one change', () => {
    const changed = fc.tuple(fc.jsonValue({ maxDepth: 3 }), fc.nat(), mark, fc.nat(2)).map(([value, at, inserted, cut]) => {
      const text = JSON.stringify(value)
      const i = at % (text.length + 1)
      return text.slice(0, i) + inserted + text.slice(i + cut)
    })
    fc.assert(
      fc.property(changed, (text) => {
        const found = findSyntaxError(text)
        expect(found === undefined).toBe(isJson(text))
        if (found !== undefined) expect(0 <= found.start && found.start <= found.end && found.end <= text.length).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})
