import { describe, expect, it } from 'vitest'
import { judgeDesign } from '../../../tests/builders/judge-design'

const shop = (store: object, uses: object[], other: object[] = []) => ({
  services: { sales: { capabilities: ['sell'], uses }, parcels: { capabilities: ['ship'], uses: other } },
  stores: { db: { type: 'rds', ...store } },
})
const asked = { predicate: 'owns', capability: 'sell' }
const writes = { to: 'db', access: 'read-write' }

describe('owns', () => {
  it('takes the declared owner, and the only writer where none is declared', () => {
    expect(judgeDesign(asked, shop({ owner: 'sales' }, [writes]))).toEqual({ held: true, message: 'sales owns db and uses it.' })
    expect(judgeDesign(asked, shop({}, [writes])).held).toBe(true)
    expect(judgeDesign(asked, shop({}, [writes], [writes])).held).toBe(false)
  })
  it('asks for a link, and for the type', () => {
    expect(judgeDesign(asked, shop({ owner: 'sales' }, []))).toEqual({
      held: false,
      message: 'sales owns db, and has no link to it.',
      pointer: '/stores/db',
    })
    expect(judgeDesign({ ...asked, type: 'dynamodb' } as never, shop({ owner: 'sales' }, [writes]))).toEqual({
      held: false,
      message: 'sales, which does sell, owns no store of the type dynamodb.',
      pointer: '/services/sales',
    })
  })
  it('does not take the link of somebody else for its own', () => {
    expect(judgeDesign(asked, shop({ owner: 'sales' }, [], [writes])).message).toBe('sales owns db, and has no link to it.')
  })
  it('is not held by a store of somebody else, nor by nobody', () => {
    expect(judgeDesign(asked, shop({ owner: 'parcels' }, [writes])).message).toBe('sales, which does sell, owns no store.')
    expect(judgeDesign(asked, {}).message).toBe('No service lists sell.')
  })
})
