import { expect, it } from 'vitest'
import { EKS_CLUSTER_USD, GATEWAY_USD, STORE_USD, TASK_USD } from './prices'

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
