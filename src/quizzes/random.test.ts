import { describe, expect, it } from 'vitest'
import { hash32, seededRandom } from './random'

describe('hash32', () => {
  // http://www.isthe.com/chongo/src/fnv/test_fnv.c
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of %j is the published vector', (text, hash) => {
    expect(hash32(text)).toBe(hash)
  })
})

describe('seededRandom', () => {
  it('stays below 1 and fills ten boxes about evenly', () => {
    const random = seededRandom(7)
    const boxes = new Array<number>(10).fill(0)
    for (let i = 0; i < 10_000; i++) boxes[Math.floor(random() * 10)]!++
    for (const count of boxes) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })
})
