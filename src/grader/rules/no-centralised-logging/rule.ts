import type { GatewayElement, ServiceElement } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'

type Message = 'local' | 'absent'
type Logging = GatewayElement | ServiceElement

export const rule = defineRule<Message>({
  meta: {
    id: 'no-centralised-logging',
    principle: 'observability',
    severity: 'error',
    kind: 'graph',
    title: 'No centralised logging',
    why: 'Logs on the machine that wrote them go with it, and a request that crossed five services is searched for on five machines. The task that crashed is the one whose log is gone.',
    hint: 'Ship structured logs to one place (CloudWatch Logs, OpenSearch or OTLP), with a correlation id and a retention period.',
    sources: [{ label: 'MARS, Microservice Anti-patterns Research Software: local logging', checked: '2026-11' }],
    fixable: true,
  },
  messages: {
    local: 'The logs of {element} go {logs}, and nobody collects them.',
    absent: '{element} declares nowhere that its logs go.',
  },
  check: (graph) => {
    const subjects = [...graph.of('gateways'), ...graph.of('services')]
    const isCentralSomewhere = graph.of('services').some(isCentral)
    const place = favourite(subjects)
    return {
      subjects: subjects.length,
      failures: subjects.filter((element) => !isCentral(element)).map((element) => found(element, isCentralSomewhere, place)),
    }
  },
})

/** Places that collect the logs of many, the usual one first. `stdout` is where collecting begins. */
const CENTRAL = ['cloudwatch', 'otlp', 'opensearch'] as const
const isCentral = ({ value: { logs } }: Logging): boolean => (CENTRAL as readonly unknown[]).includes(logs)

/** The place where most of the design logs already: one more is no centre. */
const favourite = (elements: readonly Logging[]): string => {
  const count = (place: string) => elements.filter(({ value }) => value.logs === place).length
  return CENTRAL.reduce<string>((best, place) => (count(place) > count(best) ? place : best), CENTRAL[0])
}

const NAMES: Readonly<Record<string, string>> = { stdout: 'to standard output', local: 'to its own disk', none: 'nowhere' }

const found = ({ id, pointer, value: { logs } }: Logging, isCentralSomewhere: boolean, place: string): Failure<Message> => {
  const path = `${pointer}/logs`
  return {
    message: logs === undefined ? 'absent' : 'local',
    data: { element: id, logs: NAMES[logs ?? 'none']! },
    subject: id,
    subjects: [id],
    pointer: logs === undefined ? pointer : path,
    evidence: { kind: 'numbers', value: { element: id, logs: logs ?? 'not declared' } },
    severity: logs === undefined || isCentralSomewhere ? 'warning' : 'error',
    stated: logs !== undefined,
    fix: () => [{ op: logs === undefined ? 'add' : 'replace', path, value: place }],
  }
}
