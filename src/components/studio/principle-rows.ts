import type { Grade } from '../../grader/grade'
import { PRINCIPLES, type PrincipleId } from '../../grader/principles'

export interface PrincipleRow {
  readonly id: PrincipleId
  readonly title: string
  /** 0 to 100, or null where no rule of the principle applies. */
  readonly score: number | null
  /** Its score when the text was opened, where it was another one. */
  readonly before: number | undefined
}

/** The twelve principles from the lowest score to the highest, those that do not apply last; equal ones in the catalogue's order. */
export function principleRows(grade: Grade, baseline: Grade | undefined): readonly PrincipleRow[] {
  const rows = PRINCIPLES.map(({ id, title }): PrincipleRow => {
    const score = grade.principles.find((one) => one.id === id)?.score ?? null
    const before = baseline?.principles.find((one) => one.id === id)?.score ?? undefined
    return { id, title, score, before: before === score ? undefined : before }
  })
  return rows.sort((a, b) => (a.score ?? 101) - (b.score ?? 101))
}
