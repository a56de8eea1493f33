import { describe, expect, it } from 'vitest'
import { judgeDesign } from '../../../tests/builders/judge-design'

const asked = (...ids: string[]) => ({ predicate: 'rules', ids })
const shop = (access: string, more: object = {}) => ({
  services: { sales: { role: 'a', uses: [{ to: 'db', access: 'write' }] }, parcels: { role: 'b', uses: [{ to: 'db', access }] } },
  stores: { db: { type: 'rds', owner: 'sales' } },
  ...more,
})
const apart = {
  services: { sales: { role: 'a', uses: [{ to: 'db', access: 'write' }] }, parcels: {} },
  stores: { db: { type: 'rds', owner: 'sales' } },
}

describe('rules', () => {
  it('holds where each applies and passes', () => {
    expect(judgeDesign(asked('shared-database'), apart)).toEqual({ held: true, message: 'shared-database holds.' })
  })
  it('says what the rule found, where, and what else is open', () => {
    expect(judgeDesign(asked('shared-database', 'no-api-gateway'), shop('write'))).toEqual({
      held: false,
      message: 'shared-database: db is written by parcels, which does not own it. Also open: no-api-gateway.',
      pointer: '/services/parcels/uses/0',
    })
    expect(judgeDesign(asked('shared-database'), shop('read')).held).toBe(false)
  })
  it('does not take a waiver for an answer', () => {
    const waivers = [{ rule: 'shared-database', on: '*', reason: 'Agreed.', until: '2099-12-31' }]
    expect(judgeDesign(asked('shared-database'), shop('write', { waivers })).message).toMatch(/^shared-database is waived\./)
  })
  it('is not earned by emptiness', () => {
    expect(judgeDesign(asked('shared-database'), { services: { sales: {} } }).message).toBe(
      'shared-database does not apply: the design has nothing it looks at.',
    )
  })
})
