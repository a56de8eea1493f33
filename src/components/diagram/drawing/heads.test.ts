import { describe, expect, it } from 'vitest'
import { withHead } from './heads'

const RIGHT = [
  { x: 0, y: 0 },
  { x: 50, y: 0 },
]

describe('withHead', () => {
  it('ends a call with a full triangle, its line a unit inside it', () => {
    expect(withHead('sync', RIGHT)).toEqual({ line: 'M0 0L42 0', head: 'M50 0L41 4L41 -4Z', open: false })
  })
  it('ends an event with an open head', () => {
    expect(withHead('async', RIGHT)).toEqual({ line: 'M0 0L49 0', head: 'M43 4L49.2 0L43 -4', open: true })
  })
  it('ends a data link with a square', () => {
    expect(withHead('data', RIGHT)).toEqual({ line: 'M0 0L43.5 0', head: 'M50 3.3L50 -3.3L43.5 -3.3L43.5 3.3Z', open: false })
  })
  it('turns the head with the last segment', () => {
    expect(
      withHead('sync', [
        { x: 0, y: 0 },
        { x: 20, y: 0 },
        { x: 20, y: 30 },
      ]).head,
    ).toBe('M20 30L16 21L24 21Z')
  })
})
