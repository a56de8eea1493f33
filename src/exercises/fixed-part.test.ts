import { describe, expect, it } from 'vitest'
import type { Architecture } from '../architecture/types'
import { fixedPart, unchanged } from './fixed-part'

const starter: Architecture = {
  version: 1,
  name: 'Shop',
  context: { stage: 'growth', peakRps: 20 },
  clients: { shopper: { rps: 12 }, courier: {} },
  externals: { bank: { availability: 0.999 } },
}
const fixed = fixedPart(starter)
const changed = (change: Partial<Architecture>) => unchanged(fixed, { ...starter, ...change })

describe('what an exercise takes as given', () => {
  it('may be written in another order, and clients may be added', () => {
    expect(changed({ context: { peakRps: 20, stage: 'growth' } }).held).toBe(true)
    expect(changed({ clients: { ...starter.clients, timer: {} } }).held).toBe(true)
  })
  it('stays as it is, and says what does not', () => {
    expect(changed({ context: { stage: 'prototype', peakRps: 20 } })).toEqual({
      held: false,
      message: 'context differs from the starter: stage, people and load are given.',
      pointer: '/context',
    })
    expect(changed({ context: undefined })).not.toHaveProperty('pointer')
    expect(changed({ clients: { shopper: { rps: 1 }, courier: {} } })).toEqual({
      held: false,
      message: 'The load of shopper is given: rps 12 in the starter, rps 1 here.',
      pointer: '/clients/shopper',
    })
    expect(changed({ clients: { shopper: {}, courier: {} } }).held).toBe(false)
    expect(changed({ clients: { shopper: { rps: 12 }, courier: { rps: 3 } } }).held).toBe(false)
    expect(changed({ clients: { courier: {} } }).message).toBe('The client shopper of the starter is gone.')
    expect(changed({ externals: { bank: {} } })).toMatchObject({ held: false, pointer: '/externals' })
    expect(changed({ externals: undefined }).held).toBe(false)
  })
})
