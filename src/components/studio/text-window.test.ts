import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineStarts } from './text-position'
import { fitWindow, holds, type TextWindow, WHOLE } from './text-window'

const textOf = (lines: number): string => Array.from({ length: lines }, (_, index) => `line ${index}`).join('\n')
const around = (text: string, first: number, last: number, selection = { start: 0, end: 0 }) => ({
  starts: lineStarts(text),
  length: text.length,
  visible: { first, last },
  selection,
})
const heldBy = ({ start, rest }: TextWindow, text: string): string => text.slice(start, text.length - rest)
const LONG = textOf(10_000)

describe('fitWindow', () => {
  it('holds a text of some hundred lines whole', () => {
    expect(fitWindow(WHOLE, around(textOf(600), 300, 330))).toBe(WHOLE)
    expect(fitWindow({ start: 5, rest: 7 }, around(textOf(600), 300, 330))).toBe(WHOLE)
  })

  it('holds the lines on the screen and some around them, whole lines only', () => {
    const held = heldBy(fitWindow(WHOLE, around(LONG, 5000, 5030)), LONG).split('\n')
    expect(held[0]).toBe('line 4850')
    expect(held.at(-1)).toBe('line 5180')
    expect(heldBy(fitWindow(WHOLE, around(LONG, 0, 30)), LONG)).toBe(LONG.slice(0, LONG.indexOf('\nline 181')))
    expect(heldBy(fitWindow(WHOLE, around(LONG, 9970, 9999)), LONG).endsWith('line 9999')).toBe(true)
  })

  it('stays while there are lines around the screen, and while somebody types in it', () => {
    const window = fitWindow(WHOLE, around(LONG, 5000, 5030))
    expect(fitWindow(window, around(LONG, 5100, 5130))).toBe(window)
    const at = LONG.indexOf('line 5010')
    const typed = `${LONG.slice(0, at)}\n\nx${LONG.slice(at)}`
    expect(fitWindow(window, around(typed, 5000, 5030))).toBe(window)
    expect(fitWindow(window, around(LONG, 5145, 5175))).not.toBe(window)
  })

  it('holds a selection that reaches into view, however long, and lets go of it later', () => {
    const all = { start: 0, end: LONG.length }
    const window = fitWindow(WHOLE, around(LONG, 5000, 5030, all))
    expect(heldBy(window, LONG)).toBe(LONG)
    expect(heldBy(fitWindow(window, around(LONG, 5000, 5030)), LONG).length).toBeLessThan(5000)
  })

  it('covers what is on the screen whatever was there before', () => {
    const line = fc.integer({ min: 0, max: 9999 })
    const spot = fc.nat(LONG.length)
    fc.assert(
      fc.property(spot, spot, line, spot, spot, (start, rest, first, a, b) => {
        const selection = { start: Math.min(a, b), end: Math.max(a, b) }
        const last = Math.min(9999, first + 30)
        const held = heldBy(fitWindow({ start, rest }, around(LONG, first, last, selection)), LONG)
        expect(`\n${held}\n`).toContain(`\nline ${first}\n`)
        expect(`\n${held}\n`).toContain(`\nline ${last}\n`)
        expect(`\n${LONG}\n`).toContain(`\n${held}\n`)
      }),
      { numRuns: 60 },
    )
  })
})

describe('holds', () => {
  it('tells whether all of a selection stands in the window', () => {
    const start = LONG.indexOf('line 7000')
    const window = fitWindow(WHOLE, around(LONG, 7000, 7000))
    expect(holds(window, LONG.length, { start, end: start + 4 })).toBe(true)
    expect(heldBy(window, LONG).startsWith('line 6850\n')).toBe(true)
    expect(holds(window, LONG.length, { start: 0, end: 0 })).toBe(false)
  })
})
