import { DRAWING_LIMITS } from './drawing/limits'
import { counted } from './drawing/words'

/** What the diagram says to a person, in one place. */
export const TEXTS = {
  empty: 'There is nothing to draw yet. Add a client, a gateway or a service.',
  drawing: (parts: number) => `Drawing ${counted(parts, 'part')}.`,
  crowded: (parts: number, lines: number) =>
    `${counted(parts, 'part')} and ${counted(lines, 'line')} are too many to read in one picture. The table shows them all.`,
  drawAnyway: 'Draw them anyway',
  beyond: `Above ${DRAWING_LIMITS.parts} parts or ${DRAWING_LIMITS.lines} lines there is no picture.`,
  failed: 'This design could not be drawn. The table shows the same parts and links.',
  again: 'Try again',
  region: (name: string) => `Picture of ${name}, scrolls sideways`,
  table: 'Parts and links as tables',
  parts: 'Parts',
  links: 'Links',
  part: 'Part',
  kind: 'Kind',
  type: 'Type',
  from: 'From',
  to: 'To',
  carries: 'Carries',
  findings: 'Findings',
  none: 'none',
  finding: (number: number, severity: string) => `Finding ${number}, ${severity}`,
  showMore: (count: number, noun: string) => `Show ${counted(count, `more ${noun}`)}`,
  legend: 'Legend',
} as const
