import { describe, expect, it } from 'vitest'
import { applyPatch, type PatchOperation } from '../architecture/patch'
import { type FixTask, markFix } from './mark-fix'

const DESIGN = {
  version: 1,
  name: 'Two writers',
  context: { stage: 'growth', teams: 2, engineers: 8 },
  clients: { web: { rps: 40, calls: [{ to: 'a' }] } },
  services: { a: { uses: [{ to: 'db', access: 'write' }] }, b: { uses: [{ to: 'db', access: 'write' }] } },
  stores: { db: { type: 'dynamodb', owner: 'a' } },
}
const text = JSON.stringify(DESIGN)
const store: PatchOperation = { op: 'add', path: '/stores/b-db', value: { type: 'dynamodb', owner: 'b' } }
const move: PatchOperation = { op: 'replace', path: '/services/b/uses/0/to', value: 'b-db' }
const task: FixTask = { design: text, rule: 'shared-database', keeps: ['/services/a'], solution: [store, move] }
const today = '2026-11-24'

const marked = (patch: readonly PatchOperation[], of = task) => {
  const applied = applyPatch(DESIGN, patch)
  if (!applied.ok) throw new Error(applied.message)
  const mark = markFix(of, JSON.stringify(applied.value), today)
  if (mark.kind === 'invalid') throw new Error(mark.problems[0]!.message)
  return mark
}

describe('markFix', () => {
  it('takes the solution, and another one', () => {
    expect(marked([store, move])).toMatchObject({ isRight: true, state: 'pass', lost: [], newErrors: [], findings: [] })
    const aurora: PatchOperation = { op: 'add', path: '/stores/b-db', value: { type: 'aurora', owner: 'b' } }
    expect(marked([aurora, move]).isRight).toBe(true)
  })

  it('says what the rule still finds', () => {
    const mark = marked([])
    expect(mark).toMatchObject({ isRight: false, state: 'fail', lost: [] })
    expect(mark.findings.map(({ pointer }) => pointer)).toEqual(['/services/b/uses/0'])
    expect(mark.scoreAfter).toBe(mark.scoreBefore)
  })

  it('takes no emptied design', () => {
    const empty = markFix(task, JSON.stringify({ version: 1, name: 'Empty', services: { a: {} } }), today)
    expect(empty).toMatchObject({ isRight: false, state: 'not-applicable' })
  })

  it.each<[string, PatchOperation[], string[]]>([
    ['a part that is gone', [{ op: 'remove', path: '/services/b' }], ['/services/b']],
    ['a part to keep that is changed', [store, move, { op: 'add', path: '/services/a/domain', value: 'a' }], ['/services/a']],
    ['less load', [store, move, { op: 'replace', path: '/clients/web/rps', value: 1 }], ['/clients/web/rps']],
    ['another context', [store, move, { op: 'replace', path: '/context/teams', value: 1 }], ['/context']],
    ['no context', [store, move, { op: 'remove', path: '/context' }], ['/context']],
  ])('takes none with %s', (_, patch, lost) => {
    expect(marked(patch)).toMatchObject({ isRight: false, state: 'pass', lost })
  })

  it('does not mind the order of keys', () => {
    const reordered = { ...DESIGN, context: Object.fromEntries(Object.entries(DESIGN.context).reverse()) }
    const solved = applyPatch(reordered, task.solution)
    expect(markFix(task, JSON.stringify(solved.ok && solved.value), today)).toMatchObject({ isRight: true })
  })

  it('lets go what the solution lets go', () => {
    const merging: FixTask = { ...task, keeps: [], solution: [{ op: 'remove', path: '/services/b' }] }
    expect(marked(merging.solution, merging)).toMatchObject({ isRight: true, lost: [] })
    expect(marked([{ op: 'replace', path: '/clients/web', value: {} }], merging).lost).toEqual(['/clients/web/rps'])
  })

  it('takes none that breaks something else', () => {
    const open: PatchOperation[] = [
      { op: 'add', path: '/services/a/calls', value: [{ to: 'b' }] },
      { op: 'add', path: '/services/b/calls', value: [{ to: 'a' }] },
    ]
    const mark = marked([store, move, ...open], { ...task, keeps: [] })
    expect(mark).toMatchObject({ isRight: false, state: 'pass', lost: [] })
    expect(mark.newErrors.map(({ rule }) => rule)).toContain('cyclic-dependency')
  })

  it('takes no waiver for a mend, neither of its finding nor of a new error', () => {
    const waive = (rule: string, on: string): PatchOperation => ({
      op: 'add',
      path: '/waivers',
      value: [{ rule, on, reason: 'later', until: '2027-01-01' }],
    })
    expect(marked([waive('shared-database', 'db')]).isRight).toBe(false)
    const calls: PatchOperation[] = [
      { op: 'add', path: '/services/a/calls', value: [{ to: 'b' }] },
      { op: 'add', path: '/services/b/calls', value: [{ to: 'a' }] },
    ]
    const waived = marked([store, move, ...calls, waive('cyclic-dependency', 'a')], { ...task, keeps: [] })
    expect(waived.newErrors.filter((error) => error.rule === 'cyclic-dependency').map((error) => error.waived)).toEqual([true])
  })

  it('says what is wrong with a text that is no design', () => {
    expect(markFix(task, '{', today)).toMatchObject({ kind: 'invalid', problems: [{ line: 1 }] })
    expect(markFix(task, text.replace('"db"', '"no-db"'), today).kind).toBe('invalid')
  })
})
