import { describe, expect, it } from 'vitest'
import { judgeDesign } from '../../../tests/builders/judge-design'

const asked = { predicate: 'keeps', capabilities: ['sell', 'ship'] }
const shop = (sales: string[], parcels: string[]) => ({ services: { sales: { capabilities: sales }, parcels: { capabilities: parcels } } })

describe('keeps', () => {
  it('holds where each is listed once', () => {
    expect(judgeDesign(asked, shop(['sell', 'quote'], ['ship']))).toEqual({
      held: true,
      message: 'All 2 capabilities are there, each in one service.',
    })
  })
  it('names what nobody lists', () => {
    expect(judgeDesign(asked, shop(['sell'], []))).toEqual({ held: false, message: 'No service lists ship.' })
    expect(judgeDesign(asked, {}).message).toBe('No service lists sell and ship.')
  })
  it('names who lists the same, and points at the second', () => {
    expect(judgeDesign(asked, shop(['sell'], ['ship', 'sell']))).toEqual({
      held: false,
      message: 'sell is listed by sales and parcels; one of them has to do it.',
      pointer: '/services/parcels',
    })
  })
})
