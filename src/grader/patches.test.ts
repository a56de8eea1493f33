import { describe, expect, it } from 'vitest'
import { PATCH_CASES } from '../../tests/builders/patch-cases'
import { patchesOf, runRule } from '../../tests/builders/run-rule'
import { parseArchitecture } from '../architecture/parse'
import type { Rule } from './define-rule'

describe.each(Object.entries(PATCH_CASES))('%s proposes', async (id, cases) => {
  const { rule } = (await import(`./rules/${id}/rule.ts`)) as { rule: Rule }

  it.each(cases.map(([what, design, ...patches]) => [what, { design, patches }] as const))('%s', (_, { design, patches }) => {
    const parsed = parseArchitecture(JSON.stringify({ version: 1, name: 'A test', ...design }))
    if (!parsed.ok) throw new Error(parsed.problems.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n'))
    expect(patchesOf(runRule(rule, parsed.value))).toEqual(patches)
  })

  it('and says so', () => {
    expect(rule.meta.fixable).toBe(true)
  })
})
