import { expect, it } from 'vitest'
import { figure } from './texts'

it.each([
  [0, '0'],
  [1300, '1300'],
  [13_000, '13\u202f000'],
  [1_234_567.5, '1\u202f234\u202f567.5'],
  [-0.25, '−0.25'],
  [1e21, '1e+21'],
])('writes %d as %s', (value, written) => {
  expect(figure(value)).toBe(written)
})
