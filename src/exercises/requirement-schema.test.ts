import { describe, expect, it } from 'vitest'
import { requirementSchema } from './requirement-schema'

const problems = (requirement: object): string[] => {
  const parsed = requirementSchema.safeParse({ id: 'asked', says: 'Do it', ...requirement })
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message)
}
const select = { section: 'services' }

describe('a requirement', () => {
  it('refuses simulates in a sentence: nothing would judge it', () => {
    expect(problems({ predicate: 'simulates', scenario: 'slow-card', expect: {} })).toEqual([
      'Leave simulates out: it needs the simulator, which this version does not have.',
    ])
  })
  it('lists the kinds for any other word', () => {
    expect(problems({ predicate: 'has' })[0]).toMatch(/^Write predicate: keeps, connected, /)
    expect(problems({})[0]).toMatch(/^Write predicate: /)
  })
  it('is refused where it would always hold, or could never', () => {
    expect(problems({ predicate: 'count', select })).toHaveLength(1)
    expect(problems({ predicate: 'separate', capabilities: ['sell'] })).toHaveLength(1)
    expect(problems({ predicate: 'keeps', capabilities: [] })).toHaveLength(1)
    expect(problems({ predicate: 'rules', ids: ['no-such-rule'] })).toHaveLength(1)
    expect(problems({ predicate: 'field', select, field: 'zones', op: 'atLeast', value: 'two' })).toHaveLength(1)
    expect(problems({ predicate: 'field', select, field: 'zones', op: 'present', value: 2 })).toHaveLength(1)
    expect(problems({ predicate: 'field', select, field: 'zones', op: 'in', value: 2 })).toHaveLength(1)
    expect(problems({ predicate: 'field', select, field: 'zones', op: 'equals' })).toHaveLength(1)
    expect(problems({ predicate: 'path', from: { name: 'x' }, to: select, kind: 'any' })).toHaveLength(1)
  })
  it('refuses keys that it does not know', () => {
    expect(problems({ predicate: 'connected', capabilities: ['sell'] })).toHaveLength(1)
  })
})
