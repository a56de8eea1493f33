import { describe, expect, it } from 'vitest'
import { referenceAt } from './reference-at'

const DESIGN = `{
  "services": { "orders": { "calls": [{ "to": "CALL" }], "uses": [{ "to": "USE" }], "role": "ROLE" }, "payments": {} },
  "gateways": { "api": { "type": "alb", "routes": [{ "to": "ROUTE" }] } },
  "stores": { "orders-db": { "type": "rds", "owner": "OWNER" } },
  "channels": { "topic": { "type": "sns", "forwardsTo": ["FORWARD"] }, "queue": { "type": "sqs" } },
  "externals": { "stripe": {} },
  "roles": { "orders-role": { "allows": [{ "on": "ALLOWED" }] } },
  "flows": { "checkout": { "path": ["PATH"] } },
  "waivers": [{ "rule": "RULE", "on": "WAIVED" }]
}`
const at = (word: string) => referenceAt(DESIGN, DESIGN.indexOf(`"${word}"`) + 2, ['shared-database'])
const ids = (word: string) => at(word)?.candidates.map(({ id }) => id)

describe('referenceAt', () => {
  it.each([
    ['CALL', ['api', 'payments', 'stripe']],
    ['ROUTE', ['orders', 'payments', 'stripe']],
    ['USE', ['orders-db']],
    ['OWNER', ['orders', 'payments', 'api']],
    ['ROLE', ['orders-role']],
    ['FORWARD', ['queue']],
    ['ALLOWED', ['orders-db', 'topic', 'queue', 'orders', 'payments', '*']],
    ['PATH', ['api', 'orders', 'payments', 'orders-db', 'topic', 'queue', 'stripe']],
    ['RULE', ['shared-database']],
    ['WAIVED', ['api', 'orders', 'payments', 'orders-db', 'topic', 'queue', 'stripe', '*']],
  ])('offers at %s what may be named there', (word, expected) => {
    expect(ids(word)).toEqual(expected)
  })
  it('says what each one is', () => {
    expect(at('USE')?.candidates).toEqual([{ id: 'orders-db', kind: 'stores', detail: 'store, rds' }])
  })
  it('replaces the string it stands in, quotes included, or nothing', () => {
    const { start, end } = at('USE')?.span ?? { start: 0, end: 0 }
    expect(DESIGN.slice(start, end)).toBe('"USE"')
    const bare = '{"services": {"a": {"calls": [{"to": }]}, "b": {}}}'
    const offset = bare.indexOf('}]')
    expect(referenceAt(bare, offset)).toMatchObject({ span: { start: offset, end: offset }, candidates: [{ id: 'b' }] })
  })
  it('offers nothing at keys and where no name belongs', () => {
    expect(referenceAt(DESIGN, DESIGN.indexOf('"calls"') + 2)).toBeUndefined()
    expect(referenceAt(DESIGN, DESIGN.indexOf('"alb"') + 2)).toBeUndefined()
  })
})
