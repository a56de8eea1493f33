import { expect, it } from 'vitest'
import { pathOf, SHOWN, sortedIds } from './evidence'

const ids = (count: number) => Array.from({ length: count }, (_, i) => `s${i}`)

it('shows a path of twenty whole, and of a longer one the beginning and the end', () => {
  expect(pathOf(ids(SHOWN))).toEqual({ kind: 'path', value: ids(SHOWN) })
  expect(pathOf(ids(30))).toEqual({ kind: 'path', value: [...ids(19), 's29'] })
})

it('shows ids in one order', () => {
  expect(sortedIds([{ id: 'b' }, { id: 'c' }, { id: 'a' }])).toEqual(['a', 'b', 'c'])
})
