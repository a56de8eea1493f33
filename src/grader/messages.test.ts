import { describe, expect, it } from 'vitest'
import { counted, fillMessage, listed, milliseconds, othersThan } from './messages'

describe('fillMessage', () => {
  it('fills in every name, as often as it occurs', () => {
    expect(fillMessage('{a} calls {b}, {count} times: {a}.', { a: 'orders', b: 'payments', count: 0 })).toBe(
      'orders calls payments, 0 times: orders.',
    )
  })

  it('leaves a name without a value, so that a mistake is seen, and what an object inherits', () => {
    expect(fillMessage('{a} and {constructor}.', {})).toBe('{a} and {constructor}.')
  })

  it('takes values as they are: neither replacement patterns nor braces in them mean anything', () => {
    expect(fillMessage('{a} {b}', { a: '$& {b} $1', b: '<b>' })).toBe('$& {b} $1 <b>')
  })
})

describe('listed', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c', 'd'], 'a, b, c and d'],
    [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 others'],
  ] as const)('says %j as %j', (ids, text) => {
    expect(listed(ids)).toBe(text)
  })

  it('lists as many as it is told to', () => {
    expect([listed(['a', 'b', 'c', 'd', 'e'], 5), listed(['a', 'b', 'c'], 2)]).toEqual(['a, b, c, d and e', 'a and 2 others'])
  })
})

describe('counted', () => {
  it.each([
    [0, '0 teams'],
    [1, '1 team'],
    [2, '2 teams'],
  ])('says %d as %s', (count, text) => {
    expect(counted(count, 'team')).toBe(text)
  })
})

describe('othersThan', () => {
  it.each([
    [['a', 'b'], 'b', 'a'],
    [['a', 'b', 'c'], 'b', '2 others'],
    [['a'], 'a', 'a'],
  ] as const)('of %j says of %s: %s', (ids, id, text) => {
    expect(othersThan(ids, id)).toBe(text)
  })
})

describe('milliseconds', () => {
  it.each([
    [3000, '3000 ms'],
    [0.25, '0.3 ms'],
    [Infinity, 'over 1,000,000,000 ms'],
  ])('says %d as %s', (ms, text) => {
    expect(milliseconds(ms)).toBe(text)
  })
})
