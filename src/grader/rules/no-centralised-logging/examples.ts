import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'each-task-keeps-its-own',
      title: 'Physiotherapy clinic: every task keeps its own log',
      note:
        'The gateway logs to one place, and that is the last thing anybody learns of a request. No service ships its logs, so these are ' +
        'errors: stdout ends with the task, the file with the machine.',
      design: {
        gateways: {
          portal: { type: 'http-api', auth: 'jwt', logs: 'cloudwatch', routes: [{ to: 'appointments', timeoutMs: 2000 }] },
        },
        services: {
          appointments: { compute: 'ecs', logs: 'stdout', calls: [{ to: 'letters', timeoutMs: 800, access: 'write' }] },
          letters: { compute: 'ec2', logs: 'local' },
        },
      },
      findings: [
        { message: 'local', pointer: '/services/appointments/logs', severity: 'error' },
        { message: 'local', pointer: '/services/letters/logs', severity: 'error' },
      ],
    },
    {
      id: 'the-old-one-writes-a-file',
      title: 'Freight: three of four services ship their logs',
      note:
        'customs came from the old data centre and writes to its disk. There is a place to ship to and only one that does not, so this ' +
        'is a warning. It is also where the investigation ends.',
      design: {
        services: {
          bookings: { compute: 'ecs', logs: 'cloudwatch', calls: [{ to: 'customs', timeoutMs: 3000, access: 'write' }] },
          vessels: { compute: 'ecs', logs: 'cloudwatch' },
          berths: { compute: 'lambda', logs: 'cloudwatch' },
          customs: { compute: 'ec2', logs: 'local' },
        },
      },
      findings: [{ message: 'local', pointer: '/services/customs/logs', severity: 'warning' }],
    },
    {
      id: 'silence-and-stdout',
      title: 'Smart meters: two elements say nothing, one says stdout',
      note:
        'decoder exports over OTLP. intake and archive do not mention logs, so nobody knows; dashboards mentions stdout, which somebody ' +
        'has yet to collect.',
      design: {
        gateways: { intake: { type: 'nlb', routes: [{ to: 'decoder', protocol: 'tcp', auth: 'mtls', timeoutMs: 5000 }] } },
        services: {
          decoder: { compute: 'eks', logs: 'otlp', uses: [{ to: 'readings', access: 'write' }] },
          archive: { compute: 'lambda' },
          dashboards: { compute: 'eks', logs: 'stdout' },
        },
        stores: { readings: { type: 'dynamodb', owner: 'decoder' } },
      },
      findings: [
        { message: 'absent', pointer: '/gateways/intake', severity: 'warning' },
        { message: 'absent', pointer: '/services/archive', severity: 'warning' },
        { message: 'local', pointer: '/services/dashboards/logs', severity: 'warning' },
      ],
    },
    {
      id: 'off-at-the-entry',
      title: 'Recipe app: the access log is switched off, the rest is silent',
      note:
        'recipes may well log to one place; the file does not say so. That is a warning. The gateway says "none", and since no service ' +
        'is known to log centrally, that is an error.',
      design: {
        gateways: { api: { type: 'api-gateway', auth: 'cognito', logs: 'none', routes: [{ to: 'recipes', timeoutMs: 1500 }] } },
        services: { recipes: { compute: 'lambda' } },
      },
      findings: [
        { message: 'local', pointer: '/gateways/api/logs', severity: 'error' },
        { message: 'absent', pointer: '/services/recipes', severity: 'warning' },
      ],
    },
  ],
  passes: [
    {
      id: 'one-place-for-all',
      title: 'Physiotherapy clinic: gateway, task and server in one place',
      note: 'letters still writes its file. The CloudWatch agent on the instance carries it on, line by line, so the file may be lost.',
      design: {
        gateways: {
          portal: { type: 'http-api', auth: 'jwt', logs: 'cloudwatch', routes: [{ to: 'appointments', timeoutMs: 2000 }] },
        },
        services: {
          appointments: { compute: 'ecs', logs: 'cloudwatch', calls: [{ to: 'letters', timeoutMs: 800, access: 'write' }] },
          letters: { compute: 'ec2', logs: 'cloudwatch' },
        },
      },
    },
    {
      id: 'pods-behind-a-collector',
      title: 'Smart meters: pods print, a collector exports',
      note:
        'The processes know nothing of it: they write to stdout, and the collector of the node exports over OTLP. What counts is where ' +
        'the lines end up.',
      design: {
        gateways: {
          intake: { type: 'nlb', logs: 'otlp', routes: [{ to: 'decoder', protocol: 'tcp', auth: 'mtls', timeoutMs: 5000 }] },
        },
        services: { decoder: { compute: 'eks', logs: 'otlp' }, dashboards: { compute: 'eks', logs: 'otlp' } },
      },
    },
    {
      id: 'one-function-one-line',
      title: 'Holiday calendar: one function that says where it logs',
      note: 'Lambda sends its output to CloudWatch Logs if the role lets it. One word in the file makes that a statement.',
      design: { services: { holidays: { compute: 'lambda', logs: 'cloudwatch' } } },
    },
  ],
  nearMisses: [
    {
      id: 'three-places-none-of-them-local',
      title: 'Publisher after a merger: three log systems',
      note:
        'Each of the three outlives the task that wrote to it, so nothing fails. A request that crosses all three is still read in three ' +
        'windows; the rule does not ask for one product.',
      design: {
        services: {
          manuscripts: { compute: 'ecs', logs: 'cloudwatch', calls: [{ to: 'rights', timeoutMs: 900, access: 'read' }] },
          rights: { compute: 'eks', logs: 'opensearch', calls: [{ to: 'royalties', timeoutMs: 400, access: 'read' }] },
          royalties: { compute: 'eks', logs: 'otlp' },
        },
      },
    },
    {
      id: 'a-workflow-that-logs-nowhere',
      title: 'Visa applications: the state machine has logging off',
      note:
        'Services and gateways are asked, workflows are not: a Standard execution keeps its own history of each step. Stores, channels ' +
        'and externals have no `logs` at all.',
      design: {
        services: { documents: { compute: 'lambda', logs: 'cloudwatch' } },
        workflows: { application: { type: 'step-functions', logs: 'none', calls: [{ to: 'documents', timeoutMs: 20000 }] } },
      },
    },
  ],
  pair: {
    broken: { services: { letters: { logs: 'local' } } },
    fixed: { services: { letters: { logs: 'cloudwatch' } } },
  },
})
