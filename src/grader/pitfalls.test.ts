import { describe, expect, it } from 'vitest'
import { DATA_PITFALLS } from '../../tests/builders/pitfalls/data-and-coupling'
import { FAILURE_PITFALLS } from '../../tests/builders/pitfalls/failure'
import { RELEASE_PITFALLS } from '../../tests/builders/pitfalls/responsibility-and-release'
import { RUNNING_PITFALLS } from '../../tests/builders/pitfalls/running'
import { SECURITY_PITFALLS } from '../../tests/builders/pitfalls/security'
import { buildGraph } from '../architecture/graph/build'
import { parseArchitecture } from '../architecture/parse'
import type { ExampleDesign } from './define-examples'
import type { Rule } from './define-rule'

const PITFALLS = { ...RELEASE_PITFALLS, ...DATA_PITFALLS, ...SECURITY_PITFALLS, ...RUNNING_PITFALLS, ...FAILURE_PITFALLS }

/** Messages that rest on something absent. */
const UNSTATED = ['absent', 'undeclared', 'default', 'unknown', 'unthrottled', 'encryption-undeclared', 'backups-undeclared']

const check = (rule: Rule, design: ExampleDesign, today = '2026-10-01') => {
  const parsed = parseArchitecture(JSON.stringify({ version: 1, name: 'A pitfall', ...design }))
  if (!parsed.ok) throw new Error(parsed.problems.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n'))
  return rule.check(buildGraph(parsed.value), { today })
}
const judge = (rule: Rule, design: ExampleDesign, today?: string) => {
  const { subjects, failures } = check(rule, design, today)
  const found = failures.map(({ message, pointer, severity }) => `${message} ${pointer} ${severity ?? rule.meta.severity}`)
  return subjects === 0 ? 'not applicable' : found.sort()
}

describe.each(Object.entries(PITFALLS))('%s', async (id, pitfalls) => {
  const { rule } = (await import(`./rules/${id}/rule.ts`)) as { rule: Rule }

  it.each(pitfalls.map((one) => [one.what, one] as const))('%s', (_, { design, finds }) => {
    expect(judge(rule, design)).toEqual(finds === 'not applicable' ? finds : finds.toSorted())
  })

  it('says of what is absent that it is not stated, and of the rest that it is', () => {
    for (const { message, stated = true } of pitfalls.flatMap(({ design }) => check(rule, design).failures))
      expect([message, stated]).toEqual([message, !UNSTATED.includes(message)])
  })
})

it('says that a service is retired from the day after its last', async () => {
  const { rule } = await import('./rules/retired-aws-service/rule')
  const { design } = PITFALLS['retired-aws-service']!.find(({ finds }) => finds.length > 0)!
  expect(judge(rule, design, '2026-09-30')).toEqual([])
  expect(judge(rule, design, '2026-10-01')).not.toEqual([])
})
