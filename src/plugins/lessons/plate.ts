import { drawingWidth } from '../../components/diagram/drawing-width'
import type { PlateData } from '../../components/lesson/lesson-data'
import { type LoadedDesign, withoutStamp } from '../designs/load-design'
import { partRows } from '../designs/part-rows'

/** The column is about 640 px wide; below four fifths of its size the type of a drawing is too small to read. */
const WIDEST = 800

export const plateData = ({ architecture, grade, drawings }: LoadedDesign): PlateData => ({
  name: architecture.name,
  score: grade.score,
  cappedBy: grade.cappedBy,
  findings: grade.findings.filter(({ waived }) => !waived).map(({ severity, rule, message }) => ({ severity, rule, message })),
  parts: partRows(architecture),
  ...(drawingWidth(drawings.wide) <= WIDEST && { wide: withoutStamp(drawings.wide) }),
  narrow: withoutStamp(drawings.narrow),
})
