import { buildGraph } from '../architecture/graph/build'
import { parseArchitecture } from '../architecture/parse'
import type { Grade } from '../grader/grade'
import { gradeText } from '../grader/grade-text'
import type { PlacedQuestion } from './bank'
import { conceptCoverage } from './concept-coverage'
import { evaluateFormula } from './evaluate-formula'
import { isWithin } from './is-within'
import { placeLabel } from './place-label'
import type { BankProblem } from './problem'
import { proveFix } from './prove-fix'
import type { Question, QuestionOf } from './question-schema'

type Path = readonly (string | number)[]
type Proof = NonNullable<Question['proof']>[number]
type Report = Omit<BankProblem, 'file'>

interface Design {
  readonly text: string
  readonly grade: Grade
  readonly labelOf: (pointer: string) => string | undefined
}

const readDesign = (name: string, text: string, today: string): Design | undefined => {
  const parsed = parseArchitecture(text)
  const graded = gradeText(text, { file: `${name}.json`, today })
  if (!parsed.ok || !graded.ok) return undefined
  const graph = buildGraph(parsed.value)
  return { text, grade: graded.value, labelOf: (pointer) => placeLabel(graph, pointer) }
}

const findingsAt = ({ grade }: Design, rule: string, at?: string): number =>
  grade.findings.filter((finding) => finding.rule === rule && !finding.waived && (at === undefined || finding.pointer === at)).length

const proofProblems = (design: Design, { rule, gives, at, ...proof }: Proof, path: Path): Report[] => {
  const state = design.grade.rules.find(({ id }) => id === rule)?.state
  if (state === undefined)
    return [{ code: 'unproved', path: [...path, 'rule'], message: `Name a rule of the catalogue: there is no ${rule}.` }]
  const found = findingsAt(design, rule, at)
  if (gives === 'fail' ? found > 0 : state === 'pass') return []
  const place = at === undefined ? '' : ` at ${at}`
  return [
    { code: 'unproved', path, message: `Look again: ${rule} has ${found} findings in ${proof.design}${place}, and its state is ${state}.` },
  ]
}

const flawProblems = (design: Design, question: QuestionOf<'spot-the-flaw'>, path: Path): Report[] =>
  question.options.flatMap(({ at, right }, index): Report[] => {
    const here = [...path, 'options', index, 'at']
    if (design.labelOf(at) === undefined)
      return [{ code: 'place-unknown', path: here, message: `Name a part or a link: ${question.design} has none at ${at}.` }]
    const found = findingsAt(design, question.rule, at)
    if (right ? found > 0 : found === 0) return []
    const message = right
      ? `Look again: ${question.rule} finds nothing at ${at}, which is said to be right.`
      : `Look again: ${question.rule} has a finding at ${at}, which is said to be wrong.`
    return [{ code: 'unproved', path: here, message }]
  })

const formulaProblems = (formula: string, value: number, tolerance: number, path: Path): Report[] => {
  const result = evaluateFormula(formula)
  if (!result.ok) return [{ code: 'formula-form', path, message: `In the formula: ${result.message}` }]
  if (isWithin(result.value, value, tolerance)) return []
  return [{ code: 'unproved', path, message: `Compute it again: the formula gives ${result.value}, and ${value} is said.` }]
}

const numericProblems = ({ answer, tolerance, formula, wrong }: QuestionOf<'numeric'>, path: Path): Report[] => [
  ...formulaProblems(formula, answer, tolerance, [...path, 'formula']),
  ...wrong.flatMap((one, index) =>
    one.formula === undefined ? [] : formulaProblems(one.formula, one.value, tolerance, [...path, 'wrong', index, 'formula']),
  ),
]

const modelProblems = ({ concepts, model }: QuestionOf<'open'>, path: Path): Report[] => {
  const covered = conceptCoverage(concepts, model)
  const left = concepts.filter((_, index) => !covered[index]).map(({ name }) => name)
  if (left.length === 0) return []
  return [
    { code: 'unproved', path: [...path, 'model'], message: `Let the model answer mention ${left.join(', ')}, in one of its phrases.` },
  ]
}

/**
 * Runs the grader over every design that a question rests on, and says which keys it does not bear out; the same with formulas and model answers.
 * `designs`: texts by name. `today`: YYYY-MM-DD, for waivers.
 */
export const proveKeys = (
  questions: readonly PlacedQuestion[],
  designs: ReadonlyMap<string, string>,
  today: string,
): readonly BankProblem[] => {
  const read = new Map([...designs].map(([name, text]) => [name, readDesign(name, text, today)]))
  return questions.flatMap(({ file, index, question }) => {
    const path = ['questions', index]
    const withDesign = (name: string, at: Path, check: (design: Design) => Report[]): Report[] => {
      const design = read.get(name)
      return design === undefined
        ? [{ code: 'design-unknown', path: [...at, 'design'], message: `Name a valid design of docs/designs/: there is no ${name}.json.` }]
        : check(design)
    }
    const problems = (question.proof ?? []).flatMap((proof, number) => {
      const at = [...path, 'proof', number]
      return withDesign(proof.design, at, (design) => proofProblems(design, proof, at))
    })
    if (question.kind === 'spot-the-flaw')
      problems.push(...withDesign(question.design, path, (design) => flawProblems(design, question, path)))
    if (question.kind === 'fix-the-json')
      problems.push(...withDesign(question.design, path, ({ text }) => proveFix(question, text, path, today)))
    if (question.kind === 'numeric') problems.push(...numericProblems(question, path))
    if (question.kind === 'open') problems.push(...modelProblems(question, path))
    return problems.map((problem) => ({ ...problem, file }))
  })
}
