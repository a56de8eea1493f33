import { expect, it } from 'vitest'
import { sayCount, sayMinutes } from './say-count'

it('counts in words up to twelve, in the singular where it is one', () => {
  expect([0, 1, 12, 53].map((many) => sayCount(many, 'rule'))).toEqual(['no rules', 'one rule', 'twelve rules', '53 rules'])
  expect(sayCount(2, 'story', 'stories')).toBe('two stories')
})

it('says minutes, and hours from an hour and a half on', () => {
  expect([1, 89, 90, 120, 250].map(sayMinutes)).toEqual(['1 minute', '89 minutes', '1 h 30 min', '2 h', '4 h 10 min'])
})
