import { describe, expect, it } from 'vitest'
import { judgeDesign } from '../../../tests/builders/judge-design'

const asked = { predicate: 'together', capabilities: ['sell', 'quote'] }
const shop = (a: string[], b: string[]) => ({ services: { a: { capabilities: a }, b: { capabilities: b } } })

describe('together', () => {
  it('holds where one service lists all, whoever lists one of them again', () => {
    expect(judgeDesign(asked, shop(['quote', 'sell'], ['ship']))).toEqual({ held: true, message: 'a lists sell and quote.' })
    expect(judgeDesign(asked, shop(['sell'], ['sell', 'quote'])).held).toBe(true)
  })
  it('names the services that they are spread over', () => {
    expect(judgeDesign(asked, shop(['sell'], ['quote']))).toEqual({
      held: false,
      message: 'sell and quote are spread over a and b; one service has to list them.',
      pointer: '/services/a',
    })
  })
  it('asks for all of them in one place', () => {
    const three = { predicate: 'together', capabilities: ['sell', 'quote', 'ship'] }
    expect(judgeDesign(three, shop(['sell', 'quote'], ['ship'])).held).toBe(false)
    expect(judgeDesign(three, shop(['sell', 'quote', 'ship'], [])).held).toBe(true)
  })
  it('is not earned by leaving one out', () => {
    expect(judgeDesign(asked, shop(['sell'], [])).message).toBe('The design lacks a service that lists quote.')
  })
})
