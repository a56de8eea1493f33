import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fillGoodPractice } from '../../../tests/builders/fill-good-practice'
import { generateArchitecture } from '../../../tests/builders/generate'
import { renameIds } from '../../../tests/builders/rename'
import { shuffleArchitecture } from '../../../tests/builders/shuffle'
import { buildGraph } from '../../architecture/graph/build'
import { parseArchitecture } from '../../architecture/parse'
import { applyPatch } from '../../architecture/patch'
import { resolvePointer } from '../../architecture/pointer'
import { architectureSchema } from '../../architecture/schema'
import type { Architecture } from '../../architecture/types'
import { CATALOGUE } from '../catalogue'
import type { ExampleDesign } from '../define-examples'
import type { Failure } from '../define-rule'
import { evaluate } from '../evaluate'
import { gradeText } from '../grade-text'
import { fillMessage } from '../messages'
import { PRINCIPLES } from '../principles'
import { RULES } from '.'
import { RULE_EXAMPLES } from './examples-index'

const TODAY = '2026-11-24'
const HEADINGS = ['Why it matters', 'Fails', 'Passes', 'Near misses', 'When this is a false positive', 'On AWS', 'In an interview']

const complete = (design: ExampleDesign): Architecture => {
  const parsed = parseArchitecture(JSON.stringify({ version: 1, name: 'Example', ...design }))
  if (!parsed.ok) throw new Error(parsed.problems.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n'))
  return parsed.value
}
const evaluated = (architecture: Architecture) => evaluate(architecture, RULES, { today: TODAY })
/** The failures of one rule on a design, as the examples write them, in the order of the file. */
const findingsOf = (id: string, architecture: Architecture) => evaluated(architecture).reported.filter(({ rule }) => rule.meta.id === id)
const graded = (architecture: Architecture) => {
  const result = gradeText(JSON.stringify(architecture, null, 2), { file: '-', today: TODAY })
  if (!result.ok) throw new Error(result.problems[0]!.message)
  return result.value
}
/** A design without the part that a pointer names, or without what holds that part where the language requires it. */
const without = (architecture: Architecture, path: string): Architecture => {
  const patched = applyPatch(architecture, [{ op: 'remove', path }])
  if (!patched.ok) throw new Error(patched.message)
  // Links to what was taken out lead nowhere and are left out of the graph.
  const valid = architectureSchema.safeParse(patched.value)
  return valid.success ? valid.data : without(architecture, path.slice(0, path.lastIndexOf('/')))
}
const small = generateArchitecture(1000, 7, { defects: 0.5 })
const large = generateArchitecture(10_000, 7, { defects: 0.5 })
/** Names in texts cannot be compared after renaming, so sets of names become sorted lists. */
const sorted = <T>(values: readonly T[]) => [...values].sort()

it('lists every folder that holds a rule, in the order of the catalogue', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const ids: readonly string[] = RULES.map(({ meta }) => meta.id)
  expect(sorted(folders.map(({ name }) => name))).toEqual(sorted(ids))
  expect(CATALOGUE.filter((id) => ids.includes(id))).toEqual(ids)
})

describe.each(RULES.map((rule) => [rule.meta.id, rule] as const))('%s', async (id, rule) => {
  const examples = await RULE_EXAMPLES[id]!()
  const all = [...examples.fails, ...examples.passes, ...examples.nearMisses]
  const { pair } = examples
  const broken = complete(fillGoodPractice(pair.broken, pair.undeclared))
  const fixed = complete(fillGoodPractice(pair.fixed, pair.undeclared))

  it('stands in a folder of its name, with a page that has all headings', () => {
    const page = join(import.meta.dirname, id, 'rule.mdx')
    expect(existsSync(page)).toBe(true)
    const headings = readFileSync(page, 'utf8').matchAll(/^## (.+)$/gm)
    expect([...headings].map(([, heading]) => heading)).toEqual(HEADINGS)
  })

  it('has a page with words in every section', () => {
    const [, ...sections] = readFileSync(join(import.meta.dirname, id, 'rule.mdx'), 'utf8').split(/^## /m)
    for (const section of sections) {
      const [heading, ...lines] = section.replace(/\{\/\*.*?\*\/\}/gs, '').split('\n')
      const words = lines.filter((line) => line.trim() !== '' && !line.startsWith('<'))
      expect(words, `rule.mdx says nothing under "${heading}".`).not.toEqual([])
    }
  })

  it('says what it is and where it comes from', () => {
    const { principle, severity, kind, title, why, hint, sources } = rule.meta
    expect(
      PRINCIPLES.map((one) => one.id),
      `rule.ts names no principle: "${principle}".`,
    ).toContain(principle)
    expect(['error', 'warning', 'info'], `rule.ts names no severity: "${severity}".`).toContain(severity)
    expect(['graph', 'join', 'metric', 'attribute'], `rule.ts names no kind: "${kind}".`).toContain(kind)
    for (const [key, text] of Object.entries({ title, why, hint })) expect(text, `rule.ts has no ${key}.`).not.toBe('')
    expect(sources, 'rule.ts names no source.').not.toEqual([])
    for (const { label, checked } of sources) expect(checked, `"${label}" has no month of checking.`).toMatch(/^\d{4}-(0[1-9]|1[0-2])$/)
    expect(Object.keys(rule.messages), 'rule.ts has no message.').not.toEqual([])
  })

  it('has enough examples, each with an id of its own', () => {
    expect(examples.fails.length, 'examples.ts needs at least three designs that fail.').toBeGreaterThanOrEqual(3)
    expect(examples.passes.length, 'examples.ts needs at least three designs that pass.').toBeGreaterThanOrEqual(3)
    expect(examples.nearMisses.length, 'examples.ts needs at least one near miss.').toBeGreaterThanOrEqual(1)
    expect(new Set(all.map((example) => example.id)).size).toBe(all.length)
  })

  it('fires every one of its messages in some example', () => {
    const fired = new Set(examples.fails.flatMap(({ findings }) => findings.map(({ message }) => message)))
    expect(sorted([...fired])).toEqual(sorted(Object.keys(rule.messages)))
  })

  it.each(examples.fails.map((example) => [example.id, example] as const))('fails on %s as the example says', (_, example) => {
    const design = complete(example.design)
    const found = findingsOf(id, design)
    expect(sorted(found.map(({ failure, severity }) => `${failure.message} ${failure.pointer} ${severity}`))).toEqual(
      sorted(example.findings.map(({ message, pointer, severity }) => `${message} ${pointer} ${severity}`)),
    )
    for (const { failure } of found) expect(resolvePointer(design, failure.pointer), failure.pointer).toBeDefined()
  })

  it.each(examples.passes.map((example) => [example.id, example] as const))('passes on %s', (_, example) => {
    expect(evaluated(complete(example.design)).results.find((result) => result.rule === rule)!.state).toBe('pass')
  })

  it.each(examples.nearMisses.map((example) => [example.id, example] as const))('does not fail on the near miss %s', (_, example) => {
    expect(findingsOf(id, complete(example.design))).toEqual([])
  })

  it('fires alone on its broken design, and not at all on the fixed one', () => {
    const fired = new Set(evaluated(broken).reported.map((one) => one.rule.meta.id))
    const companions = new Set(rule.meta.companions)
    expect(fired, 'The broken design of the pair does not fire the rule.').toContain(id)
    expect([...fired].filter((other) => other !== id && !companions.has(other))).toEqual([])
    expect(evaluated(fixed).reported.map((one) => one.rule.meta.id)).toEqual([])
  })

  it('leaves no name of a message unfilled', () => {
    for (const { design } of examples.fails)
      for (const { message } of graded(complete(design)).findings) expect(message).not.toMatch(/[{}]|undefined|NaN/)
  })

  it('says the same however the file is ordered', () => {
    const say = (design: Architecture) =>
      sorted(findingsOf(id, design).map(({ failure, severity }) => `${severity} ${failure.message} ${sorted(failure.subjects)}`))
    for (const { design } of all) {
      const architecture = complete(design)
      for (const seed of [1, 2, 3]) expect(say(shuffleArchitecture(architecture, seed))).toEqual(say(architecture))
    }
  })

  it('says the same of other names', () => {
    const say = (design: Architecture) =>
      findingsOf(id, design).map(
        ({ failure, severity }) => `${severity} ${failure.message} ${failure.subjects.length} ${failure.evidence.kind}`,
      )
    for (const { design } of all) expect(say(renameIds(complete(design)))).toEqual(say(complete(design)))
  })

  it('has nothing left to say of a part that is taken out', () => {
    for (const { design } of examples.fails) {
      const architecture = complete(design)
      for (const { failure } of findingsOf(id, architecture)) {
        const say = (one: Failure) => fillMessage(rule.messages[one.message]!, one.data)
        const left = findingsOf(id, without(architecture, failure.pointer))
        expect(left.map((one) => say(one.failure))).not.toContain(say(failure))
      }
    }
  })

  it('offers fixes that mend what they say and cost nothing', () => {
    let offered = 0
    for (const { design } of examples.fails) {
      const before = graded(complete(design))
      for (const finding of before.findings.filter((one) => one.rule === id && one.fix !== undefined)) {
        offered++
        const patched = applyPatch(complete(design), finding.fix!)
        if (!patched.ok) throw new Error(patched.message)
        const after = graded(complete(patched.value as Architecture))
        const score = (grade: typeof before) => grade.rules.find((one) => one.id === id)!.score ?? 1
        expect(after.findings.filter((one) => one.rule === id && one.message === finding.message)).toEqual([])
        expect(after.uncapped ?? 100).toBeGreaterThanOrEqual(before.uncapped ?? 0)
        expect(score(after)).toBeGreaterThanOrEqual(score(before))
      }
    }
    expect(offered > 0).toBe(rule.meta.fixable === true)
  })

  it('looks at nodes and links in proportion to the design', () => {
    const visits = (services: Architecture) => {
      const graph = buildGraph(services)
      const before = graph.visits
      rule.check(graph, { today: TODAY })
      return graph.visits - before
    }
    expect(visits(large)).toBeLessThanOrEqual(10.5 * visits(small) + 100)
  })
})
