import type { RuleCase } from './rule-case'

/** For the rule on cost. */
export const COST_CASES: readonly RuleCase[] = [
  {
    rule: 'cost-not-justified',
    because: 'Ten tasks of 9.01 are 90.10 and not more, however a computer adds them.',
    design: {
      context: { monthlyBudgetUsd: 90.1 },
      services: Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`s${i}`, { compute: 'ecs' as const }])),
    },
    finds: [],
  },
  {
    rule: 'cost-not-justified',
    because:
      'A cluster that only justified services use is justified with them; a service without compute, a Lambda and zero tasks cost nothing.',
    design: {
      context: { monthlyBudgetUsd: 0 },
      gateways: { g: { type: 'http-api' } },
      services: {
        a: { compute: 'eks', scaling: { min: 4 }, why: 'The provider ships an operator.' },
        b: { scaling: { min: 9 } },
        c: { compute: 'lambda' },
        d: { compute: 'ecs', scaling: { min: 0 } },
      },
      stores: { s: { type: 's3' } },
      channels: { q: { type: 'sqs' } },
    },
    finds: [],
  },
  {
    rule: 'cost-not-justified',
    because: 'The one task that says nothing of why brings the cluster with it: 82.01.',
    design: {
      context: { monthlyBudgetUsd: 82 },
      services: { a: { compute: 'eks', why: 'The provider ships an operator.' }, b: { compute: 'eks' } },
    },
    finds: ['warning over /context/monthlyBudgetUsd'],
  },
  {
    rule: 'cost-not-justified',
    because: 'Two stores on one server are 11.68 once; reasons excuse services and no stores.',
    design: {
      context: { monthlyBudgetUsd: 11.68 },
      services: { a: {} },
      stores: { s: { type: 'rds', cluster: 'constructor', why: 'A reason.' }, t: { type: 'rds', cluster: 'constructor' } },
    },
    finds: [],
  },
  {
    rule: 'cost-not-justified',
    because: 'Topics of one kind of broker are on one broker, 66.58 and 19.74; a stream has its own shard, 10.95 each.',
    design: {
      context: { monthlyBudgetUsd: 108.21 },
      services: { a: {} },
      channels: {
        t: { type: 'msk' },
        u: { type: 'msk' },
        q: { type: 'rabbitmq' },
        r: { type: 'rabbitmq' },
        k: { type: 'kinesis' },
        l: { type: 'kinesis' },
      },
    },
    finds: ['warning over /context/monthlyBudgetUsd'],
    shows: [{ estimateUsd: 108.22, budgetUsd: 108.21, servicesUsd: 0, gatewaysUsd: 0, storesUsd: 0, channelsUsd: 108.22 }],
  },
  {
    rule: 'cost-not-justified',
    because: 'A cent below it, the same server is over the budget.',
    design: {
      context: { monthlyBudgetUsd: 11.67 },
      services: { a: {} },
      stores: {
        s: { type: 'rds', cluster: 'constructor', why: 'A reason.' },
        t: { type: 'rds', cluster: 'constructor', why: 'A reason.' },
      },
    },
    finds: ['warning over /context/monthlyBudgetUsd'],
  },
  {
    rule: 'cost-not-justified',
    because: 'The rule counts one server for the stores of a cluster, one cluster for all services, and no service that says why.',
    design: {
      context: { monthlyBudgetUsd: 102.71 },
      services: {
        a: { compute: 'eks', scaling: { min: 2 } },
        b: { compute: 'eks', scaling: { min: 0 } },
        c: { compute: 'ecs', scaling: { min: 100 }, why: 'it pays' },
      },
      stores: { s: { type: 'rds', cluster: 'x' }, t: { type: 'rds', cluster: 'x' } },
    },
    finds: [],
  },
  {
    rule: 'cost-not-justified',
    because: 'The rule takes an absent minimum for one task, a blank reason for none, and zones for no factor.',
    design: { context: { monthlyBudgetUsd: 9 }, services: { a: { compute: 'ecs', why: ' ', zones: 3 } } },
    finds: ['warning over /context/monthlyBudgetUsd'],
  },
  {
    rule: 'cost-not-justified',
    because:
      'The standby in a second zone is billed as well, of a server that two stores share once; a third zone brings no third machine, and ' +
      'a database whose storage spans the zones by itself no second.',
    design: {
      context: { monthlyBudgetUsd: 211.69 },
      services: { a: {} },
      stores: {
        r: { type: 'rds', zones: 2, cluster: 'x' },
        s: { type: 'rds', cluster: 'x' },
        t: { type: 'elasticache', zones: 3 },
        u: { type: 'opensearch', zones: 2 },
        v: { type: 'aurora', zones: 3 },
        w: { type: 'documentdb', zones: 2 },
        x: { type: 'rds', zones: 1 },
        y: { type: 'dynamodb', zones: 3 },
      },
    },
    finds: ['warning over /context/monthlyBudgetUsd'],
    says: ['The design costs at least 211.70 USD a month before the first request, and the budget is 211.69 USD.'],
  },
  {
    rule: 'cost-not-justified',
    because: 'The rule lets a budget be spent to the cent.',
    design: {
      context: { monthlyBudgetUsd: 18.02 },
      services: { a: { compute: 'ecs', scaling: { min: 2 } } },
    },
    finds: [],
  },
  {
    rule: 'cost-not-justified',
    because: 'The rule counts each task.',
    design: { context: { monthlyBudgetUsd: 18.01 }, services: { a: { compute: 'ecs', scaling: { min: 2 } } } },
    finds: ['warning over /context/monthlyBudgetUsd'],
  },
  {
    rule: 'cost-not-justified',
    because: 'The rule counts the cluster of one service among others.',
    design: { context: { monthlyBudgetUsd: 82 }, services: { a: { compute: 'eks' }, b: { compute: 'lambda' } } },
    finds: ['warning over /context/monthlyBudgetUsd'],
  },
  {
    rule: 'cost-not-justified',
    because: 'The evidence adds up to the estimate, in dollars as the budget is: 18.02 + 16.43 + 11.68 + 10.95.',
    design: {
      context: { monthlyBudgetUsd: 57 },
      gateways: { g: { type: 'alb' } },
      services: { a: { compute: 'ecs', scaling: { min: 2 } } },
      stores: { s: { type: 'rds' } },
      channels: { k: { type: 'kinesis' } },
    },
    finds: ['warning over /context/monthlyBudgetUsd'],
    says: ['The design costs at least 57.08 USD a month before the first request, and the budget is 57 USD.'],
    shows: [{ estimateUsd: 57.08, budgetUsd: 57, servicesUsd: 18.02, gatewaysUsd: 16.43, storesUsd: 11.68, channelsUsd: 10.95 }],
    checks: 1,
  },
  {
    rule: 'cost-not-justified',
    because: 'A budget that is met to the cent is kept.',
    design: { context: { monthlyBudgetUsd: 16.43 }, gateways: { g: { type: 'nlb' } } },
    finds: [],
    checks: 1,
  },
  {
    rule: 'cost-not-justified',
    because: 'Two services in one task are one task, the larger of the two needs: 3 x 9.01 and 9.01 of its own.',
    design: {
      context: { monthlyBudgetUsd: 36 },
      services: {
        a: { compute: 'ecs', unit: 'u', scaling: { min: 2 } },
        b: { compute: 'ecs', unit: 'u', scaling: { min: 3 } },
        c: { compute: 'ecs' },
      },
    },
    finds: ['warning over /context/monthlyBudgetUsd'],
    says: ['The design costs at least 36.04 USD a month before the first request, and the budget is 36 USD.'],
  },
]
