import { expect, it } from 'vitest'
import { byTime } from './by-time'

it('goes by time, and by id where the time is the same', () => {
  const at = (id: string, time: string) => ({ id, at: time })
  const sorted = [at('c', '2026-01-02'), at('b', '2026-01-01'), at('a', '2026-01-02')].sort(byTime)
  expect(sorted.map(({ id }) => id)).toEqual(['b', 'a', 'c'])
})
