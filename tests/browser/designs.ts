import { gradeText } from '../../src/grader/grade-text'

/** A small design with nothing to find in it. */
export const SOUND = `${JSON.stringify(
  {
    version: 1,
    name: 'Two services',
    clients: { shopper: { calls: [{ to: 'api', tls: true, auth: 'jwt' }] } },
    gateways: {
      api: {
        type: 'api-gateway',
        auth: 'jwt',
        tls: true,
        throttleRps: 100,
        apiVersion: 'v1',
        traces: 'opentelemetry',
        logs: 'cloudwatch',
        routes: ['orders', 'billing'].map((to) => ({ path: `/v1/${to}`, to, auth: 'jwt', timeoutMs: 1000 })),
      },
    },
    services: {
      orders: {
        compute: 'lambda',
        role: 'orders-role',
        logs: 'cloudwatch',
        traces: 'opentelemetry',
        uses: [{ to: 'orders-table', access: 'read-write' }],
      },
      billing: { compute: 'lambda', role: 'billing-role', logs: 'cloudwatch', traces: 'opentelemetry', uses: [] },
    },
    stores: { 'orders-table': { type: 'dynamodb', owner: 'orders', backups: true } },
    pipelines: { orders: { deploys: ['orders'] }, billing: { deploys: ['billing'] } },
  },
  undefined,
  2,
)}\n`

/** What is typed into the empty list of billing to break it, and the design that comes of it. */
export const SHARED_STORE = '{ "to": "orders-table", "access": "write" }'
export const WITH_SHARED_STORE = SOUND.replace('"uses": []', `"uses": [${SHARED_STORE}]`)

/** The second service leaves the traces: a finding with a fix. */
export const WITHOUT_TRACES = SOUND.replace('"traces": "opentelemetry",\n      "uses": [\n', '"traces": "none",\n      "uses": [\n')

/** The grade that the page must show. */
export function gradeOf(text: string) {
  const grade = gradeText(text, { file: 'design.json', today: '2026-01-01' })
  if (!grade.ok) throw new Error(grade.problems.map(({ message }) => message).join(' '))
  return grade.value
}
