import type { RuleCase } from './rule-case'

/** For the rules on logs, health checks and alarms. */
export const OBSERVATION_CASES: readonly RuleCase[] = [
  {
    rule: 'no-centralised-logging',
    because: 'The central logs of a gateway and a workflow are not those of a service.',
    design: {
      gateways: { g: { type: 'alb', logs: 'cloudwatch' } },
      services: { a: { logs: 'stdout' }, b: {} },
      workflows: { w: { logs: 'otlp' } },
    },
    finds: ['error local /services/a/logs', 'warning absent /services/b'],
  },
  {
    rule: 'no-centralised-logging',
    because: 'One service with central logs is enough to turn what the gateway keeps to itself into a warning; a workflow is not asked.',
    design: {
      gateways: { g: { type: 'alb', logs: 'none' }, h: { type: 'nlb' } },
      services: { a: { logs: 'otlp' }, b: { logs: 'local' } },
      workflows: { w: { logs: 'none' } },
    },
    finds: ['warning local /gateways/g/logs', 'warning absent /gateways/h', 'warning local /services/b/logs'],
  },
  {
    rule: 'no-health-check',
    because: 'A Lambda that states the field asks the others for it, and is not asked itself; without compute a service is no Lambda.',
    design: { services: { a: { compute: 'lambda', healthCheck: false }, b: {}, c: { compute: 'container', healthCheck: true } } },
    finds: ['warning absent /services/b'],
  },
  {
    rule: 'no-health-check',
    because: 'A stated false is a statement: from then on silence counts as well.',
    design: { services: { a: { compute: 'ecs', healthCheck: false }, b: { compute: 'ec2' } } },
    finds: ['warning off /services/a/healthCheck', 'warning absent /services/b'],
  },
  {
    rule: 'no-health-check',
    because: 'Where nobody says anything of health checks, and where all are Lambdas, nothing is asked.',
    design: { services: { a: { compute: 'lambda', healthCheck: true }, b: { compute: 'lambda' } } },
    finds: 'not applicable',
  },
  {
    rule: 'no-health-check',
    because: 'The rule asks nobody where nobody speaks of it.',
    design: { services: { a: {}, b: { compute: 'ecs' } } },
    finds: 'not applicable',
  },
  {
    rule: 'no-health-check',
    because: 'The rule hears a Lambda, and asks it nothing.',
    design: { services: { f: { compute: 'lambda', healthCheck: false }, a: {}, b: { healthCheck: false } } },
    finds: ['warning absent /services/a', 'warning off /services/b/healthCheck'],
  },
  {
    rule: 'missing-alarms',
    because: 'A workflow starts the question and is not asked; of channels those that are named as a dead letter are, each once.',
    design: {
      clients: { c: { calls: [{ to: 'g' }] } },
      gateways: { g: { type: 'alb' }, h: { type: 'alb' } },
      services: {
        a: {
          alarms: true,
          consumes: [
            { from: 'q', deadLetter: 'dlq' },
            { from: 'q', deadLetter: 'dlq' },
          ],
        },
        b: { alarms: false, consumes: [{ from: 'q', deadLetter: true }] },
      },
      workflows: { w: { alarms: false, consumes: [{ from: 'q', deadLetter: 'late' }] } },
      channels: { q: { type: 'sqs', alarms: false }, dlq: { type: 'sqs' }, late: { type: 'sqs', alarms: false } },
    },
    finds: [
      'warning absent /gateways/g',
      'warning off /services/b/alarms',
      'warning absent /channels/dlq',
      'warning off /channels/late/alarms',
    ],
  },
  {
    rule: 'missing-alarms',
    because: 'At scale nobody has to begin.',
    design: { context: { stage: 'scale' }, services: { a: {} }, channels: { q: { type: 'sqs' } } },
    finds: ['warning absent /services/a'],
  },
  {
    rule: 'missing-alarms',
    because: 'Before that, a design that never speaks of alarms is not asked.',
    design: { context: { stage: 'growth' }, services: { a: {} }, workflows: { w: {} } },
    finds: 'not applicable',
  },
  {
    rule: 'missing-alarms',
    because: 'The rule does not take an alarm of a flow or a store for speaking of it.',
    design: { services: { a: {} } },
    finds: 'not applicable',
  },
  {
    rule: 'missing-alarms',
    because: 'The rule asks at scale though nobody speaks of it: entries, services and dead letters, no other queue.',
    design: {
      context: { stage: 'scale' },
      clients: { c: { calls: [{ to: 'g' }] } },
      gateways: { g: { type: 'alb' }, inside: { type: 'alb' } },
      services: {
        a: {
          consumes: [
            { from: 'q', deadLetter: 'd' },
            { from: 'q', deadLetter: 'd' },
          ],
        },
      },
      workflows: { w: {} },
      channels: { q: { type: 'sqs' }, d: { type: 'sqs', alarms: false } },
    },
    finds: ['warning absent /gateways/g', 'warning absent /services/a', 'warning off /channels/d/alarms'],
  },
  {
    rule: 'no-centralised-logging',
    because: 'Where no service keeps its logs in one place, because there is none, those of the gateway are lost.',
    design: { gateways: { g: { type: 'alb', logs: 'local' }, h: { type: 'alb', logs: 'opensearch' } } },
    finds: ['error local /gateways/g/logs'],
  },
  {
    rule: 'no-centralised-logging',
    because: 'The rule takes the logs of a gateway for no centre of the services.',
    design: { gateways: { g: { type: 'alb', logs: 'cloudwatch' } }, services: { a: { logs: 'stdout' }, b: {} } },
    finds: ['error local /services/a/logs', 'warning absent /services/b'],
  },
  {
    rule: 'no-centralised-logging',
    because: 'The rule warns where one service shows the way.',
    design: {
      gateways: { g: { type: 'alb', logs: 'none' } },
      services: { a: { logs: 'otlp' }, b: { logs: 'local' } },
      workflows: { w: { logs: 'local' } },
    },
    finds: ['warning local /gateways/g/logs', 'warning local /services/b/logs'],
  },
]
