import { describe, expect, it } from 'vitest'
import { CURRENT_VERSION, type Migration, migrate, versionAfter } from './migrations'

const steps: readonly Migration[] = [
  (entry) => ({ ...(entry as object), two: true }),
  (entry) => ({ ...(entry as object), three: Object.hasOwn(entry as object, 'two') }),
]

describe('migrations', () => {
  it('lead from every version to the one that is written', () => {
    expect(versionAfter(steps)).toBe(3)
    expect(migrate({ one: true }, 1, steps)).toEqual({ one: true, two: true, three: true })
    expect(migrate({ one: true }, 2, steps)).toEqual({ one: true, three: false })
    expect(migrate({ one: true }, 3, steps)).toEqual({ one: true })
  })

  it('leave the current version as it is', () => {
    const entry = { any: 'thing' }
    expect(migrate(entry, CURRENT_VERSION)).toBe(entry)
  })
})
