import { describe, expect, it } from 'vitest'
import { Waivers } from './waivers'

const TODAY = '2026-11-24'
const waiver = (on: string, until = '2026-12-31', rule = 'fake') => ({ rule, on, reason: 'known', until })

describe('Waivers', () => {
  it('match findings of their rule whose subjects contain what they name', () => {
    const waivers = new Waivers([waiver('orders')], TODAY)
    expect(waivers.match('fake', ['billing', 'orders'])).toBe(true)
    expect(waivers.match('fake', ['billing'])).toBe(false)
    expect(waivers.match('other', ['orders'])).toBe(false)
    expect(waivers.match('fake', ['orders-db'])).toBe(false)
  })

  it('match every finding of their rule with "*", also one that names nothing', () => {
    const waivers = new Waivers([waiver('*')], TODAY)
    expect(waivers.match('fake', [])).toBe(true)
    expect(waivers.match('other', ['*'])).toBe(false)
  })

  it.each([
    ['2026-11-23', 'expired'],
    ['2026-11-24', 'active'],
    ['2026-11-25', 'active'],
    ['2025-12-31', 'expired'],
  ] as const)('count to the end of their last day: until %s they are %s', (until, state) => {
    const waivers = new Waivers([waiver('a', until)], TODAY)
    expect(waivers.match('fake', ['a'])).toBe(state === 'active')
    expect(waivers.grades()).toEqual([{ rule: 'fake', on: 'a', state }])
  })

  it('are idle where they match nothing, and expired whether they would match or not', () => {
    const waivers = new Waivers([waiver('a'), waiver('b'), waiver('a', '2026-01-01'), waiver('*', '2026-12-31', 'not-a-rule')], TODAY)
    waivers.match('fake', ['a'])
    expect(waivers.grades().map(({ state }) => state)).toEqual(['active', 'idle', 'expired', 'idle'])
  })

  it('are all active where several match one finding', () => {
    const waivers = new Waivers([waiver('*'), waiver('a'), waiver('b')], TODAY)
    waivers.match('fake', ['a', 'b'])
    expect(waivers.grades().map(({ state }) => state)).toEqual(['active', 'active', 'active'])
  })

  it('are listed in the order of the file', () => {
    const waivers = new Waivers([waiver('z'), waiver('a'), waiver('m')], TODAY)
    expect(waivers.grades().map(({ on }) => on)).toEqual(['z', 'a', 'm'])
  })

  it('may name words that mean something to JavaScript', () => {
    const waivers = new Waivers([waiver('constructor', '2026-12-31', 'constructor')], TODAY)
    expect(waivers.match('toString', ['constructor'])).toBe(false)
    expect(waivers.match('constructor', ['constructor'])).toBe(true)
  })
})
