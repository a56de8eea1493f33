import { describe, expect, it } from 'vitest'
import { judgeDesign } from '../../../tests/builders/judge-design'

const design = {
  services: {
    report: { capabilities: ['report'], consumes: [{ from: 'sold' }], calls: [{ to: 'prices' }] },
    prices: { capabilities: ['quote'], calls: [{ to: 'sales' }] },
    sales: { capabilities: ['sell', 'cancel'], publishes: [{ to: 'sold' }] },
  },
  channels: { sold: { type: 'sqs' } },
}
const ask = (from: string, to: string, kind: string) =>
  judgeDesign({ predicate: 'noPath', from: { capability: from }, to: { capability: to }, kind } as never, design)

describe('noPath', () => {
  it('shows the way that must not be there', () => {
    expect(ask('report', 'sell', 'sync')).toEqual({
      held: false,
      message: 'report → prices → sales by calls: this way must not be there.',
      pointer: '/services/report/calls/0',
    })
  })
  it('looks at the kind of links and at their direction', () => {
    expect(ask('report', 'sell', 'async')).toEqual({ held: true, message: 'report does not reach sales by events.' })
    expect(ask('sell', 'report', 'sync').held).toBe(true)
    expect(ask('sell', 'report', 'async').held).toBe(false)
  })
  it('is not earned by one service for both, nor by leaving one out', () => {
    expect(ask('sell', 'cancel', 'sync').message).toBe('sales does both, so nothing keeps one from the other.')
    expect(ask('sell', 'bill', 'sync').held).toBe(false)
  })
})
