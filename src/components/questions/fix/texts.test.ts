import { expect, it } from 'vitest'
import { TEXTS } from './texts'

it('writes a patch step by step', () => {
  expect(
    TEXTS.patch([
      { op: 'remove', path: '/a' },
      { op: 'replace', path: '/b/0', value: 'read' },
      { op: 'add', path: '/c', value: { to: 'db', tls: true, on: ['x'] } },
    ]),
  ).toBe('remove /a\nreplace /b/0\n  "read"\nadd /c\n  { "to": "db", "tls": true, "on": [ "x" ] }')
})
