import { describe, expect, it } from 'vitest'
import { SECTIONS } from '../../../architecture/types'
import { meet, silhouette } from './silhouette'

const BOX = { x: 100, y: 50, width: 96, height: 48 }

describe('silhouette', () => {
  it('gives every section an outline of its own', () => {
    const outlines = SECTIONS.map((section) => silhouette(section, section === 'clients' ? { ...BOX, width: 48 } : BOX))
    expect(new Set(outlines).size).toBe(SECTIONS.length)
    expect(silhouette('services', BOX)).toBe('M100 50H196V98H100Z')
    expect(silhouette('gateways', BOX)).toBe('M100 50H182L196 74L182 98H100Z')
  })
})

describe('meet', () => {
  it('leaves a point on the straight side of a rectangle alone', () => {
    expect(meet('services', BOX, { x: 196, y: 60 })).toEqual({ x: 196, y: 60 })
    expect(meet('gateways', BOX, { x: 100, y: 60 })).toEqual({ x: 100, y: 60 })
  })
  it('follows the point of a gateway and of an external', () => {
    expect(meet('gateways', BOX, { x: 196, y: 74 })).toEqual({ x: 196, y: 74 })
    expect(meet('gateways', BOX, { x: 196, y: 86 })).toEqual({ x: 189, y: 86 })
    expect(meet('externals', BOX, { x: 100, y: 62 })).toEqual({ x: 107, y: 62 })
    expect(meet('gateways', BOX, { x: 189, y: 50 })).toEqual({ x: 189, y: 62 })
    expect(meet('gateways', BOX, { x: 107, y: 50 })).toEqual({ x: 107, y: 50 })
  })
  it('follows round ends and the lid of a store', () => {
    const circle = { ...BOX, width: 48 }
    const onCircle = meet('clients', circle, { x: 148, y: 62 })
    expect(Math.hypot(onCircle.x - 124, onCircle.y - 74)).toBeCloseTo(24)
    const onPill = meet('channels', BOX, { x: 100, y: 62 })
    expect(Math.hypot(onPill.x - 124, onPill.y - 74)).toBeCloseTo(24)
    expect(meet('channels', BOX, { x: 148, y: 50 })).toEqual({ x: 148, y: 50 })
    expect(meet('stores', BOX, { x: 148, y: 50 })).toEqual({ x: 148, y: 50 })
    expect(meet('stores', BOX, { x: 172, y: 98 }).y).toBeCloseTo(98 - 5 * (1 - Math.sqrt(0.75)))
  })
})
