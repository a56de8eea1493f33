import type { Graph } from '../../src/architecture/graph/types'
import type { CheckContext, CheckResult, Failure, Rule, RuleMeta } from '../../src/grader/define-rule'

/** A failure of a fake rule: of the subject "a", at "/services", unless told otherwise. */
export const fakeFailure = (failure: Partial<Failure> = {}): Failure => ({
  message: 'found',
  data: {},
  subject: 'a',
  subjects: ['a'],
  pointer: '/services',
  evidence: { kind: 'members', value: ['a'] },
  ...failure,
})

type Check = (graph: Graph, context: CheckContext) => CheckResult

/** A rule of a test: an error of data ownership, which is no rule of the catalogue, unless told otherwise. */
export const fakeRule = (meta: Partial<RuleMeta>, check: Check | CheckResult = { subjects: 1, failures: [] }): Rule => ({
  meta: {
    id: 'fake',
    principle: 'data-ownership',
    severity: 'error',
    kind: 'attribute',
    title: 'Fake',
    why: 'It is a test.',
    hint: 'Leave it.',
    sources: [],
    ...meta,
  },
  messages: { found: '{what} was found.' },
  check: typeof check === 'function' ? check : () => check,
})
