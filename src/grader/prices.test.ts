import { expect, it } from 'vitest'
import { EKS_CLUSTER_USD, GATEWAY_USD, machinesOf, STORE_USD, TASK_USD } from './prices'

const HOURS = 730

it('come from the prices of an hour', () => {
  const task = HOURS * (0.25 * 0.04048 + 0.5 * 0.004445)
  expect([TASK_USD.ecs, TASK_USD.eks]).toEqual([Number(task.toFixed(2)), TASK_USD.ecs])
  expect(EKS_CLUSTER_USD).toBeCloseTo(HOURS * 0.1)
  expect([GATEWAY_USD.alb, GATEWAY_USD.nlb]).toEqual([16.43, 16.43])
  expect(HOURS * 0.0225).toBeCloseTo(GATEWAY_USD.alb, 1)
  expect(STORE_USD.aurora).toBeCloseTo(HOURS * 0.5 * 0.12)
})

it('are 0 for what is paid by use', () => {
  expect([TASK_USD.lambda, GATEWAY_USD['api-gateway'], STORE_USD.dynamodb, STORE_USD.s3]).toEqual([0, 0, 0, 0])
})

it('count the standby of a second zone where that is a machine of its own', () => {
  expect(machinesOf({ type: 'rds' })).toBe(1)
  expect([1, 2, 3].map((zones) => machinesOf({ type: 'rds', zones }))).toEqual([1, 2, 2])
  const types = ['rds', 'aurora', 'elasticache', 'opensearch', 'documentdb', 'dynamodb', 's3', 'other'] as const
  expect(types.filter((type) => machinesOf({ type, zones: 2 }) === 2)).toEqual(['rds', 'elasticache', 'opensearch'])
  // The price list gives db.t4g.micro 0.016 USD an hour in one zone and 0.032 in two.
  expect(machinesOf({ type: 'rds', zones: 2 }) * STORE_USD.rds).toBeCloseTo(HOURS * 0.032)
})
