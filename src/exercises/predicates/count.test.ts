import { describe, expect, it } from 'vitest'
import { judgeDesign } from '../../../tests/builders/judge-design'

const stores = { stores: { a: { type: 'rds' }, b: { type: 'dynamodb' }, c: { type: 'dynamodb' } } }
const held = (bounds: object, select: object) => judgeDesign({ predicate: 'count', select, ...bounds } as never, stores).held

describe('count', () => {
  it('counts a section, or one type of it', () => {
    expect(held({ min: 3, max: 3 }, { section: 'stores' })).toBe(true)
    expect(held({ min: 3 }, { section: 'stores', type: 'dynamodb' })).toBe(false)
    expect(held({ max: 0 }, { section: 'services' })).toBe(true)
  })
  it('points at the first that is too many, and at nothing where some are missing', () => {
    expect(judgeDesign({ predicate: 'count', select: { section: 'stores' }, max: 1 } as never, stores)).toEqual({
      held: false,
      message: 'Counting a part in stores: 3 found, at most 1 asked for.',
      pointer: '/stores/b',
    })
    expect(judgeDesign({ predicate: 'count', select: { section: 'stores' }, min: 4 } as never, stores)).toEqual({
      held: false,
      message: 'Counting a part in stores: 3 found, at least 4 asked for.',
    })
  })
  it('takes the compute of a service for its type', () => {
    const design = { services: { a: { compute: 'lambda' }, b: { compute: 'ecs' } } }
    expect(judgeDesign({ predicate: 'count', select: { section: 'services', type: 'ecs' }, min: 1, max: 1 } as never, design).held).toBe(
      true,
    )
  })
})
