import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../architecture/graph/build'
import { applyPatch, type PatchOperation } from '../../architecture/patch'
import type { Grade } from '../../grader/grade'
import { RULES } from '../../grader/rules'
import { loadExercises, markedExercise } from '../../plugins/exercises/load-exercises'
import { markExercise } from '../mark-exercise'
import { EXERCISES, findExercise } from '.'

const ROOT = join(import.meta.dirname, '../../..')
const ALL = loadExercises(ROOT)

type Json = Record<string, Record<string, Record<string, unknown>>>

const built = new Set(RULES.map(({ meta }) => meta.id))

describe('the catalogue', () => {
  it('has every folder, as the worker and the command line know it', () => {
    expect(EXERCISES).toEqual(ALL.map((loaded) => JSON.parse(JSON.stringify(markedExercise(loaded)))))
    expect(ALL.length).toBeGreaterThanOrEqual(1)
  })
})

describe.each(ALL.map((loaded) => [loaded.exercise.id, loaded] as const))('%s', (id, { exercise, starter, models, mutants }) => {
  const marked = findExercise(id)!
  const mark = (text: string): Grade => {
    const result = markExercise(marked, text, { file: exercise.file, today: '2026-11-26' })
    if (!result.ok) throw new Error(result.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'))
    return result.value
  }
  const patched = (text: string, patch: readonly PatchOperation[]): string => {
    const result = applyPatch(JSON.parse(text), patch)
    if (!result.ok) throw new Error(result.message)
    return JSON.stringify(result.value)
  }
  const failing = ({ rules }: Grade) => rules.filter(({ state }) => state === 'fail').map((rule) => rule.id)
  const open = ({ exercise: verdict }: Grade) =>
    verdict!.requirements.flatMap(({ held }, index) => (held ? [] : [marked.must[index]?.id ?? 'unchanged']))
  const required = exercise.must.flatMap((one) => (one.predicate === 'rules' ? one.ids : []))

  it('requires rules that are built', () => {
    expect(required.filter((rule) => !built.has(rule))).toEqual([])
  })

  it('gives a starter that fails every rule it requires, and scores below 60', () => {
    const grade = mark(starter)
    expect(failing(grade)).toEqual(expect.arrayContaining(required))
    expect(grade.score).toBeLessThan(60)
    expect(grade.exercise!.passed).toBe(false)
    // Nothing of what is given can be what keeps a learner from passing.
    expect(grade.exercise!.requirements.at(-1)).toMatchObject({ predicate: 'unchanged', held: true })
  })

  it.each([...models])('is passed by the model %s, with 100', (_name, text) => {
    const grade = mark(text)
    expect(grade.exercise!.requirements.filter(({ held }) => !held)).toEqual([])
    expect(grade.exercise!.passed).toBe(true)
    expect(failing(grade)).toEqual([])
    expect(grade.score).toBe(100)
    expect(grade.waivers).toEqual([])
  })

  it('has models that differ in who talks to whom, or how', () => {
    const shapes = [...models.values()].map((text) => {
      const graph = buildGraph(JSON.parse(text))
      return JSON.stringify(graph.links.map(({ role, from, to }) => `${graph.at(from).id} ${role} ${graph.at(to).id}`).sort())
    })
    expect(new Set(shapes).size).toBe(models.size)
  })

  it.each(exercise.mutants)('is not passed by the mutant $id, for one reason', ({ id: mutant, fails }) => {
    const { model, patch } = mutants.get(mutant)!
    const grade = mark(patched(models.get(model)!, patch))
    expect(grade.exercise!.passed).toBe(false)
    if ('rule' in fails) {
      const about = exercise.must.filter((one) => one.predicate === 'rules' && one.ids.includes(fails.rule)).map((one) => one.id)
      expect(failing(grade)).toEqual([fails.rule])
      expect(open(grade)).toEqual(about)
    } else {
      expect(failing(grade)).toEqual([])
      expect(open(grade)).toEqual([fails.requirement])
    }
  })

  it.each<[string, (design: Json) => void]>([
    ['no service', (design) => void delete design.services],
    ['services that do nothing', ({ services }) => each(services, (one) => void delete one.capabilities)],
    ['no link between services', ({ services }) => each(services, (one) => deleteKeys(one, ['calls', 'publishes', 'consumes']))],
    ['no data', ({ services }) => each(services, (one) => void delete one.uses)],
    ['no way in', ({ clients }) => each(clients, (one) => void delete one.calls)],
  ])('is not passed by a hollow design: %s', (_what, hollow) => {
    for (const text of models.values()) {
      const design = JSON.parse(text) as Json
      // Only what leads nowhere afterwards may go as well: the design has to stay a valid one.
      hollow(design)
      for (const gateway of Object.values(design.gateways ?? {})) if (!design.services) delete gateway.routes
      if (!design.services) for (const store of Object.values(design.stores ?? {})) delete store.owner
      if (!design.services) for (const name of ['securityGroups', 'roles', 'pipelines', 'flows', 'workflows']) delete design[name]
      expect(mark(JSON.stringify(design)).exercise!.passed).toBe(false)
    }
  })

  it('is not passed by an empty design, nor by the names alone', () => {
    const { context, externals, clients } = JSON.parse(starter)
    const capabilities = exercise.must.flatMap((one) => (one.predicate === 'keeps' ? one.capabilities : []))
    const services = Object.fromEntries(capabilities.map((capability) => [capability, { capabilities: [capability] }]))
    const bare = Object.fromEntries(Object.entries(clients as object).map(([name, { rps }]) => [name, { rps }]))
    expect(mark('{ "version": 1, "name": "Nothing" }').exercise!.passed).toBe(false)
    expect(mark(JSON.stringify({ version: 1, name: 'Names', context, externals, clients: bare, services })).exercise!.passed).toBe(false)
  })

  it('holds load, stage and the systems of others fast', () => {
    const [model] = models.values()
    const { context, clients, externals } = JSON.parse(model!) as Json
    const [client = ''] = Object.keys(clients ?? {})
    const changes: readonly PatchOperation[][] = [
      [{ op: 'remove', path: '/context' }],
      [{ op: 'replace', path: '/context', value: { ...context, stage: 'prototype' } }],
      [{ op: 'replace', path: `/clients/${client}/rps`, value: 0.5 }],
      [{ op: 'remove', path: `/clients/${client}/rps` }],
      [{ op: 'add', path: '/externals', value: { ...externals, another: {} } }],
    ]
    for (const patch of changes) expect(open(mark(patched(model!, patch)))).toEqual(['unchanged'])
  })
})

const each = (section: Record<string, Record<string, unknown>> | undefined, act: (one: Record<string, unknown>) => void): void => {
  for (const one of Object.values(section ?? {})) act(one)
}
const deleteKeys = (one: Record<string, unknown>, keys: readonly string[]): void => {
  for (const key of keys) delete one[key]
}
