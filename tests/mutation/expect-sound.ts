import { expect } from 'vitest'
import { resolvePointer, splitPointer } from '../../src/architecture/pointer'
import type { Architecture } from '../../src/architecture/types'
import type { Failure } from '../../src/grader/define-rule'
import type { RuleRun } from '../builders/run-rule'

/** Every name in a design: ids, names of roles, groups and pipelines, whatever else is written in it, and the internet. */
const namesIn = (value: unknown, names = new Set(['internet'])): ReadonlySet<string> => {
  if (typeof value === 'string') names.add(value)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (!Array.isArray(value)) names.add(key)
      namesIn(part, names)
    }
  }
  return names
}

const subjectsOf = ({ subject }: Failure): readonly string[] => (typeof subject === 'string' ? [subject] : subject)

const expectEvidence = ({ evidence: { kind, value } }: Failure, names: ReadonlySet<string>): void => {
  expect(['path', 'cycle', 'members', 'numbers']).toContain(kind)
  expect(Object.keys(value)).not.toEqual([])
  for (const [key, one] of Object.entries(value)) {
    if (kind === 'numbers') expect(String(one), key).not.toMatch(/^$|undefined|NaN|Infinity/)
    else expect(names).toContain(one)
  }
}

/** What holds of the findings of any rule on any design: the places exist, the names are those of the design, the sentences are whole. */
export const expectSound = (architecture: Architecture, { subjects, failures, says }: RuleRun): void => {
  const names = namesIn(architecture)
  expect(new Set(failures.flatMap(subjectsOf)).size).toBeLessThanOrEqual(subjects)
  for (const text of says) expect(text).not.toMatch(/[{}]|undefined|NaN|^ | {2}| [.,]/)
  for (const failure of failures) {
    expect(resolvePointer(architecture, failure.pointer), failure.pointer).toBeDefined()
    expect(subjectsOf(failure).join('')).not.toBe('')
    for (const id of failure.subjects) expect(names).toContain(id)
    // Whoever is blamed can be named in a waiver. A finding about the whole design is nobody's; one at a security group may be that of a service.
    const [section, name] = splitPointer(failure.pointer)!
    if (section === 'securityGroups') expect(failure.subjects).not.toEqual([])
    else if (name !== undefined && section !== 'context') expect(failure.subjects).toContain(name)
    expectEvidence(failure, names)
  }
}
