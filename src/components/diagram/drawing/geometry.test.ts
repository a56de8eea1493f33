import { describe, expect, it } from 'vitest'
import { around, lengthOf, type Point, pointAt, round, roundedPath, simplify, trimEnd } from './geometry'

const points = (...pairs: readonly (readonly [number, number])[]): Point[] => pairs.map(([x, y]) => ({ x, y }))
const BENT = points([0, 0], [30, 0], [30, 40])

describe('roundedPath', () => {
  it('goes straight between two points and rounds a corner by 8 units', () => {
    expect(roundedPath(points([0, 0], [10, 0]))).toBe('M0 0L10 0')
    expect(roundedPath(BENT)).toBe('M0 0L22 0Q30 0 30 8L30 40')
  })
  it('rounds by half of a segment that is too short', () => {
    expect(roundedPath(points([0, 0], [6, 0], [6, 40]))).toBe('M0 0L3 0Q6 0 6 3L6 40')
  })
})

describe('lines', () => {
  it('measures and walks along them, held to their ends', () => {
    expect(lengthOf(BENT)).toBe(70)
    expect(pointAt(BENT, 35)).toEqual({ x: 30, y: 5 })
    expect(pointAt(BENT, -1)).toEqual({ x: 0, y: 0 })
    expect(pointAt(BENT, 71)).toEqual({ x: 30, y: 40 })
  })
  it('shortens the last segment and never turns it round', () => {
    expect(trimEnd(BENT, 10).at(-1)).toEqual({ x: 30, y: 30 })
    expect(trimEnd(BENT, 100).at(-1)).toEqual({ x: 30, y: 0 })
  })
  it('drops points that repeat or lie on a straight way, and keeps corners', () => {
    expect(simplify(points([0, 0], [0, 0], [10, 0], [30, 0], [30, 20], [30, 40]))).toEqual(BENT)
  })
})

describe('numbers', () => {
  it('round to one decimal, halves away from zero, without a negative zero', () => {
    expect([0.25, -0.25, 37.15, -0.01].map(round)).toEqual([0.3, -0.3, 37.2, 0])
    expect(Object.is(round(-0.01), 0)).toBe(true)
  })
  it('span all boxes', () => {
    expect(
      around([
        { x: 0, y: 5, width: 10, height: 10 },
        { x: -5, y: 0, width: 3, height: 3 },
      ]),
    ).toEqual({ x: -5, y: 0, width: 15, height: 15 })
  })
})
