import { describe, expect, it } from 'vitest'
import { judgeDesign } from '../../../tests/builders/judge-design'

const asked = { predicate: 'separate', capabilities: ['sell', 'ship', 'bill'] }
const shop = (services: Record<string, string[]>) => ({
  services: Object.fromEntries(Object.entries(services).map(([id, capabilities]) => [id, { capabilities }])),
})

describe('separate', () => {
  it('holds where no service lists two', () => {
    expect(judgeDesign(asked, shop({ a: ['sell', 'quote'], b: ['ship'], c: ['bill'] }))).toEqual({
      held: true,
      message: 'sell, ship and bill stand in services of their own.',
    })
  })
  it('points at a service that lists two', () => {
    expect(judgeDesign(asked, shop({ a: ['sell'], b: ['ship', 'bill'] }))).toEqual({
      held: false,
      message: 'b lists ship and bill; they belong into services of their own.',
      pointer: '/services/b',
    })
  })
  it('is not earned by leaving one out', () => {
    expect(judgeDesign(asked, shop({ a: ['sell'], b: ['ship'] })).message).toBe('The design lacks a service that lists bill.')
  })
})
