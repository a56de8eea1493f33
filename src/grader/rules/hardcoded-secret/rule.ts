import type { Graph } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'

type Message = 'env' | 'code' | 'parameter-store'

export const rule = defineRule<Message>({
  meta: {
    id: 'hardcoded-secret',
    principle: 'layered-security',
    severity: 'error',
    kind: 'attribute',
    title: 'Hardcoded secret',
    why: 'A secret that stands in code, in a task definition or in a plain parameter is read by everybody who may read those, stays in every copy and backup, and cannot be rotated without a release.',
    hint: 'Keep the value in Secrets Manager or in a SecureString parameter, and reference it by name.',
    sources: [{ label: 'Ponce et al., Smells and refactorings for microservices security, 2022: hardcoded secrets', checked: '2026-11' }],
    fixable: true,
  },
  messages: {
    env: '{owner} keeps the value of {secret} in an environment variable.',
    code: '{owner} keeps the value of {secret} in its code.',
    'parameter-store': '{owner} keeps the value of {secret} in a plain parameter, without encryption.',
  },
  check: (graph) => {
    let subjects = 0
    const failures: Failure<Message>[] = []
    for (const owner of holders(graph)) {
      for (const [index, { name, from }] of owner.value.secrets?.entries() ?? []) {
        subjects++
        if (from === 'secrets-manager' || from === 'parameter-store-secure') continue
        const pointer = `${owner.pointer}/secrets/${index}/from`
        failures.push({
          message: from,
          data: { owner: owner.id, secret: name },
          subject: pointer,
          subjects: [owner.id, name],
          pointer,
          evidence: { kind: 'numbers', value: { element: owner.id, secret: name, from } },
          fix: () => [{ op: 'replace', path: pointer, value: 'secrets-manager' }],
        })
      }
    }
    return { subjects, failures }
  },
})

const holders = (graph: Graph) => [...graph.of('gateways'), ...graph.of('services'), ...graph.of('workflows'), ...graph.of('stores')]
