import type { ProblemCode } from '../../src/architecture/problem'

/** A text that is no acceptable design, and what must be said about it. Built on demand: some are large. */
export interface HostileText {
  readonly name: string
  readonly build: () => string
  readonly code: ProblemCode
  /** Where it is shown: line and column, from 1. */
  readonly place: readonly [line: number, column: number]
  /** Parts of the message and of the hint. */
  readonly message: string
  readonly hint: string
  /** Whether it must be refused before anything is parsed. */
  readonly early?: boolean
}

const MEBIBYTE = 1024 * 1024

/** A small design that is in order, one member a line. */
export const SOUND_TEXT = `{
  "version": 1,
  "name": "Bookshop",
  "services": {
    "orders": { "uses": [{ "to": "orders-table" }] },
    "mailer": {}
  },
  "stores": { "orders-table": { "type": "dynamodb" } }
}
`

/** A paste of so many bytes that is JSON, but far too long. */
export const longPaste = (sizeBytes: number): string => `{"version": 1, "name": "${'x'.repeat(sizeBytes)}"}`

export const deepText = (depth: number): string => `{"layout": ${'['.repeat(depth)}${']'.repeat(depth)}}`

/** So many keys in one object. */
export const manyKeys = (count: number): string => `{"layout": {${Array.from({ length: count }, (_, i) => `"k${i}":0`).join(',')}}}`

/** So many values in lists of a thousand, so that no list is long by itself. */
export const manyValues = (count: number): string => {
  const list = `[${'0,'.repeat(999)}0]`
  const lists = `[${`${list},`.repeat(49)}${list}]`
  return `{"layout": [${Array.from({ length: Math.ceil(count / 50_000) }, () => lists).join(',')}]}`
}

/** Ids, names and references that do harm where a page writes them as HTML. */
export const HTML_IDS: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "javascript:alert('1')",
  '</textarea><script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '`;alert(1);`',
  '&lt;b&gt;',
  '%3Cscript%3E',
  'a\u202Eb',
  'a\u0000b',
  'a\u001B[31mb',
  '\uD800',
  'orders\n',
]

export const HOSTILE_TEXTS: readonly HostileText[] = [
  { name: 'nothing', build: () => '', code: 'syntax', place: [1, 1], message: 'The text is empty.', hint: 'Start with {' },
  {
    name: 'a file that was cut in half',
    build: () => SOUND_TEXT.slice(0, SOUND_TEXT.indexOf('{}') + 1),
    code: 'syntax',
    place: [6, 15],
    message: 'The text ends while 3 brackets are open',
    hint: 'paste it again, whole',
  },
  {
    name: 'a file that was cut inside a text',
    build: () => SOUND_TEXT.slice(0, 30),
    code: 'syntax',
    place: [3, 11],
    message: 'The text ends inside a quoted text',
    hint: 'paste it again, whole',
  },
  {
    name: 'a paste of 20 MB',
    build: () => longPaste(20 * MEBIBYTE),
    code: 'too-large',
    place: [1, 1],
    message: 'The text is 20.0 MiB long, and 4.0 MiB are allowed here.',
    hint: 'Split the design',
    early: true,
  },
  {
    name: 'a text of 100 MB',
    build: () => '{'.repeat(100 * MEBIBYTE),
    code: 'too-large',
    place: [1, 1],
    message: 'The text is 100.0 MiB long',
    hint: 'Split the design',
    early: true,
  },
  {
    name: 'a depth of 100,000',
    build: () => deepText(100_000),
    code: 'too-deep',
    place: [1, 75],
    message: 'More than 64 objects and lists stand inside each other here.',
    hint: 'Check that this is an architecture',
    early: true,
  },
  {
    name: 'a depth of 2,000,000, never closed',
    build: () => '[{"a":'.repeat(600_000),
    code: 'too-deep',
    place: [1, 193],
    message: 'More than 64 objects and lists stand inside each other here.',
    hint: 'Check that this is an architecture',
    early: true,
  },
  {
    name: 'a depth of 5,000,000',
    build: () => deepText(5_000_000),
    code: 'too-large',
    place: [1, 1],
    message: 'The text is 9.5 MiB long',
    hint: 'Split the design',
    early: true,
  },
  {
    name: 'a depth that hides behind a comment',
    build: () => `/* " */ ${'['.repeat(100_000)}`,
    code: 'syntax',
    place: [1, 1],
    message: 'A comment stands here',
    hint: 'Remove it',
  },
  {
    name: '300,000 keys in one object',
    build: () => manyKeys(300_000),
    code: 'too-many',
    place: [1, 12],
    message: 'More than 50,000 members stand in the object or list that starts here.',
    hint: 'far fewer members',
    early: true,
  },
  {
    name: 'a list of a million numbers',
    build: () => `{"version": 1, "name": "x",\n "waivers": [${'0,'.repeat(999_999)}0]}`,
    code: 'too-many',
    place: [2, 13],
    message: 'More than 50,000 members',
    hint: 'far fewer members',
    early: true,
  },
  {
    name: '10,001 services',
    build: () => `{"version": 1, "name": "x", "services": {${Array.from({ length: 10_001 }, (_, i) => `"s${i}":{}`).join(',')}}}`,
    code: 'too-many',
    place: [1, 29],
    message: 'The file has 10,001 services, and 10,000 are allowed.',
    hint: 'Split the design',
  },
  {
    name: '50,001 links',
    build: () => {
      const calls = (count: number) => `{"calls":[${Array.from({ length: count }, () => '{"to":"a"}').join(',')}]}`
      return `{"version": 1, "name": "x", "services": {"a": ${calls(30_000)}, "b": ${calls(20_001)}}}`
    },
    code: 'too-many',
    place: [1, 1],
    message: 'The file has 50,001 links, and 50,000 are allowed.',
    hint: 'Split the design',
  },
  {
    name: 'a number that is none',
    build: () => SOUND_TEXT.replace('"mailer": {}', '"mailer": { "timeoutMs": 1e999 }'),
    code: 'invalid-value',
    place: [6, 30],
    message: 'services.mailer.timeoutMs is a number too large',
    hint: 'Write a smaller number.',
  },
  {
    name: 'a value that is null',
    build: () => SOUND_TEXT.replace('"mailer": {}', '"mailer": null'),
    code: 'invalid-value',
    place: [6, 15],
    message: 'services.mailer is null, and no value is ever null.',
    hint: 'Leave the key out.',
  },
  {
    name: 'an unpaired surrogate as an id',
    build: () => SOUND_TEXT.replace('"mailer"', '"\uD800"'),
    code: 'invalid-id',
    place: [6, 5],
    message: '"\\ud800" in services is not an id.',
    hint: 'Choose another',
  },
  {
    name: 'a web page',
    build: () => '<!doctype html>\n<title>Sign in</title>',
    code: 'syntax',
    place: [1, 1],
    message: 'The text starts with <!doctype, and an architecture is one JSON object.',
    hint: 'Start with {',
  },
  {
    name: 'bytes of an image',
    build: () => '\uFFFDPNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR',
    code: 'syntax',
    place: [1, 1],
    message: 'The text starts with',
    hint: 'Start with {',
  },
]
