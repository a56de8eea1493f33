import { describe, expect, it } from 'vitest'
import type { Architecture } from '../types'
import { buildGraph } from './build'
import { deployOrder } from './deploy-order'

const services = (order: Record<string, string[]>): Architecture['services'] =>
  Object.fromEntries(Object.entries(order).map(([id, deployAfter]) => [id, { deployAfter }]))
const orderOf = (sections: Partial<Architecture>) =>
  deployOrder(buildGraph({ version: 1, name: 'A test', ...sections })).map(({ by, services: all, awaited, awaitedCount, cycle }) => [
    'section' in by ? by.id : by.name,
    all.map(({ id }) => id).join(),
    awaited.id,
    awaitedCount,
    cycle?.join(),
  ])

describe('deployOrder', () => {
  it('says who waits for whom, the first by id', () => {
    expect(orderOf({ services: services({ b: [], c: ['b', 'a', 'b'], a: [] }) })).toEqual([['c', 'c', 'a', 2, undefined]])
  })

  it('finds the ring in which services wait for each other, over pipelines too', () => {
    expect(orderOf({ services: services({ a: ['b'], b: ['c'], c: ['a'], d: ['a'] }) }).map(([by, , , , cycle]) => [by, cycle])).toEqual([
      ['a', 'a,b,c'],
      ['b', 'a,b,c'],
      ['c', 'a,b,c'],
      ['d', undefined],
    ])
    const pipelines = { one: { deploys: ['a'], after: ['two'] }, two: { deploys: ['b'] } }
    expect(orderOf({ services: services({ a: [], b: ['a'] }), pipelines })).toEqual([
      ['b', 'b', 'a', 1, 'a,b'],
      ['one', 'a', 'b', 1, 'a,b'],
    ])
  })

  it('takes no order from a pipeline without services, on either side', () => {
    const pipelines = { network: { after: ['app'] }, app: { deploys: ['a', 'website'], after: ['network'] } }
    expect(orderOf({ services: services({ a: [], b: [] }), pipelines })).toEqual([])
  })

  it('takes no order from a pipeline that waits for its own services', () => {
    const pipelines = { staging: { deploys: ['a', 'b'] }, production: { deploys: ['b', 'a'], after: ['staging'] } }
    expect(orderOf({ services: services({ a: [], b: [] }), pipelines })).toEqual([])
    expect(orderOf({ services: services({ a: [] }), pipelines: { x: { deploys: ['a'], after: ['x'] } } })).toEqual([])
  })

  it('takes a service that waits for itself for no ring', () => {
    expect(orderOf({ services: services({ a: ['a'] }) })).toEqual([['a', 'a', 'a', 1, undefined]])
  })

  it('looks once at what many pipelines wait for', () => {
    const visits = (n: number): number => {
      const ids = Array.from({ length: n }, (_, i) => `s${i}`)
      const pipelines = { all: { deploys: ids }, ...Object.fromEntries(ids.map((id) => [`p-${id}`, { deploys: [id], after: ['all'] }])) }
      const graph = buildGraph({ version: 1, name: 'A test', services: services(Object.fromEntries(ids.map((id) => [id, []]))), pipelines })
      deployOrder(graph)
      return graph.visits
    }
    expect(visits(400)).toBeLessThan(2.1 * visits(200))
  })
})
