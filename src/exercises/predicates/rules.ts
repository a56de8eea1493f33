import { fails, holds, type Predicate, type Verdict } from '../predicate'
import { listed } from '../words'

export const rules: Predicate<'rules'> = ({ ids }, { grade }): Verdict => {
  const open = ids.filter((id) => grade.rules.find((rule) => rule.id === id)?.state !== 'pass')
  const [first] = open
  if (first === undefined) return holds(`${listed(ids)} ${ids.length === 1 ? 'holds' : 'hold'}.`)
  const finding = grade.findings.find(({ rule }) => rule === first)
  const others = open.length === 1 ? '' : ` Also open: ${listed(open.slice(1))}.`
  switch (grade.rules.find((rule) => rule.id === first)?.state) {
    case 'fail':
      return fails(`${first}: ${finding?.message ?? 'it fails.'}${others}`, finding?.pointer)
    case 'waived':
      return fails(
        `${first} is waived. A waiver accepts the finding; the exercise asks for a design without it.${others}`,
        finding?.pointer,
      )
    default:
      return fails(`${first} does not apply: the design has nothing it looks at.${others}`)
  }
}
