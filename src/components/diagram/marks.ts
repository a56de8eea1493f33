import type { Layout } from './drawing/dress'
import { type Box, lengthOf, type Point, pointAt } from './drawing/geometry'
import { type DiagramFinding, NUMBERED } from './finding'

/** A mark in the picture: its centre and its size, in units of the drawing. */
export interface Mark {
  readonly finding: DiagramFinding
  readonly numbered: boolean
  readonly at: Point
  readonly size: number
}

const SIZE = { numbered: 20, small: 11 } as const
const GAP = 2

const sized = (finding: DiagramFinding) => {
  const numbered = finding.number <= NUMBERED
  return { finding, numbered, size: numbered ? SIZE.numbered : SIZE.small }
}

/** Numbered marks come first, and no more than there is room for; what is left out stands in the table. */
const fitting = (findings: readonly DiagramFinding[], room: number): ReturnType<typeof sized>[] => {
  const marks = findings.map(sized).sort((a, b) => Number(b.numbered) - Number(a.numbered))
  let used = 0
  const beyond = marks.findIndex(({ size }, i) => {
    used += size + (i === 0 ? 0 : GAP)
    return i > 0 && used > room
  })
  return beyond === -1 ? marks : marks.slice(0, beyond)
}

/** In a row around the middle of the line. */
const marksOnLine = (findings: readonly DiagramFinding[], points: readonly Point[]): Mark[] => {
  const length = lengthOf(points)
  const marks = fitting(findings, length)
  let along = length / 2 - marks.reduce((sum, { size }) => sum + size + GAP, -GAP) / 2
  return marks.map((mark) => {
    const at = pointAt(points, along + mark.size / 2)
    along += mark.size + GAP
    return { ...mark, at }
  })
}

/** From the upper right corner to the left. */
const marksOnBox = (findings: readonly DiagramFinding[], { x, y, width }: Box): Mark[] => {
  const marks = fitting(findings, width)
  let right = x + width + SIZE.small / 2
  return marks.map((mark) => {
    const at = { x: right - mark.size / 2, y }
    right -= mark.size + GAP
    return { ...mark, at }
  })
}

/** The marks of the findings on each part and line, by the keys of the layout. */
export const marksOf = (places: ReadonlyMap<string, readonly DiagramFinding[]>, { boxes, ways }: Layout): Mark[] =>
  [...places].flatMap(([key, findings]) => {
    const points = ways.get(key)
    if (points !== undefined) return marksOnLine(findings, points)
    const box = boxes.get(key)
    return box === undefined ? [] : marksOnBox(findings, box)
  })
