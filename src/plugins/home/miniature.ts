import type { Architecture } from '../../architecture/types'
import type { MiniatureState } from '../../components/home/home-data'
import type { Grade } from '../../grader/grade'
import { type PrincipleId, principleTitle } from '../../grader/principles'
import { partRows } from '../designs/part-rows'

/** How many principles the miniature shows at most. */
const SHOWN = 3

/** The principles that a change can move, the lowest first. */
export const lowestPrinciples = ({ principles }: Grade): PrincipleId[] =>
  principles
    .filter(({ score }) => score !== null && score < 100)
    .sort((a, b) => a.score! - b.score!)
    .slice(0, SHOWN)
    .map(({ id }) => id)

/** What the home page shows of one state. `shown` are ids of principles. */
export const miniatureState = (
  architecture: Architecture,
  grade: Grade,
  shown: readonly PrincipleId[],
  drawings: Pick<MiniatureState, 'wide' | 'narrow'>,
): MiniatureState => ({
  score: grade.score,
  findings: grade.findings.filter(({ waived }) => !waived).map(({ severity, rule, message, hint }) => ({ severity, rule, message, hint })),
  cappedBy: grade.cappedBy,
  principles: shown.map((id) => ({
    id,
    title: principleTitle(id),
    score: grade.principles.find((principle) => principle.id === id)!.score,
  })),
  parts: partRows(architecture),
  ...drawings,
})
