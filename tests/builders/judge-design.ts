import { buildGraph } from '../../src/architecture/graph/build'
import { parseArchitecture } from '../../src/architecture/parse'
import type { Verdict } from '../../src/exercises/predicate'
import { judge } from '../../src/exercises/predicates'
import { requirementSchema } from '../../src/exercises/requirement-schema'
import { gradeText } from '../../src/grader/grade-text'

/** What a requirement, written as in exercise.yaml without `id` and `says`, makes of a design without `version` and `name`. */
export const judgeDesign = (requirement: { readonly predicate: string }, design: object): Verdict => {
  const text = JSON.stringify({ version: 1, name: 'Shop', ...design })
  const parsed = parseArchitecture(text)
  const graded = gradeText(text, { file: 'shop.json', today: '2026-11-26' })
  if (!parsed.ok || !graded.ok) throw new Error(JSON.stringify(parsed))
  return judge(requirementSchema.parse({ id: 'asked', says: 'Do it', ...requirement }), {
    graph: buildGraph(parsed.value),
    grade: graded.value,
  })
}
