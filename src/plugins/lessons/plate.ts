import type { PlateData } from '../../components/lesson/lesson-data'
import { encodeShare } from '../../formats/share-link'
import type { LoadedDesign } from '../designs/load-design'
import { partRows } from '../designs/part-rows'

/** The column is about 640 px wide; below four fifths of its size the type of a drawing is too small to read. */
const WIDEST = 800

const widthOf = (svg: string): number => Number(/viewBox="\S+ \S+ (\S+) /.exec(svg)?.[1])

export const plateData = ({ text, architecture, grade, drawings }: LoadedDesign): PlateData => {
  const link = encodeShare(text)
  if (!link.ok) throw new Error(link.problem.message)
  return {
    name: architecture.name,
    score: grade.score,
    cappedBy: grade.cappedBy,
    findings: grade.findings.filter(({ waived }) => !waived).map(({ severity, rule, message }) => ({ severity, rule, message })),
    parts: partRows(architecture),
    ...(widthOf(drawings.wide) <= WIDEST && { wide: drawings.wide }),
    narrow: drawings.narrow,
    hash: link.hash,
  }
}
