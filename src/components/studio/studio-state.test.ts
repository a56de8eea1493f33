import { describe, expect, it } from 'vitest'
import type { ParseResult } from '../../architecture/problem'
import type { Gain } from '../../grader/gains'
import type { Finding, Grade } from '../../grader/grade'
import { openStudio, reduceStudio, type StudioAction, type StudioState } from './studio-state'

const finding = (rule: string, pointer: string, line = 1): Finding => ({
  rule,
  principle: 'data-ownership',
  severity: 'error',
  message: `${rule} at ${pointer}.`,
  subjects: [pointer],
  pointer,
  line,
  column: 1,
  endLine: line,
  endColumn: 4,
  evidence: { kind: 'members', value: [] },
  hint: '',
  docs: `/rules/${rule}`,
  waived: false,
})
const grade = (score: number, findings: readonly Finding[] = []): Grade => ({
  tool: 'blast-radius',
  version: '1',
  file: 'a.json',
  architecture: 'A',
  score,
  uncapped: score,
  cappedBy: [],
  principles: [],
  rules: [],
  findings,
  waivers: [],
})
const good = (value: Grade): ParseResult<Grade> => ({ ok: true, value })
const bad: ParseResult<Grade> = {
  ok: false,
  total: 1,
  problems: [{ code: 'syntax', message: 'A comma is missing.', line: 1, column: 2, endLine: 1, endColumn: 3 }],
}
const act = (state: StudioState, ...actions: readonly StudioAction[]) => actions.reduce(reduceStudio, state)
const typed = (text: string, at = 0): StudioAction => ({ type: 'typed', text, cursor: { start: text.length, end: text.length }, at })
const answered = (state: StudioState, result: ParseResult<Grade>, gains: readonly Gain[] = []) =>
  act(state, { type: 'answered', revision: state.revision, result, gains })
const start = openStudio('{ }', 'a.json')

describe('the studio', () => {
  it('takes the answer for the text as it is, and no other', () => {
    const state = act(start, typed('{ "a"'), typed('{ "a": 1 }', 5000))
    expect(act(state, { type: 'answered', revision: state.revision - 1, result: good(grade(10)), gains: [] })).toBe(state)
    expect(answered(state, good(grade(90))).graded?.grade.score).toBe(90)
  })
  it('keeps the last good grade, with its text, while the text is invalid', () => {
    const broken = answered(act(answered(start, good(grade(70))), typed('{ ')), bad)
    expect(broken.graded).toMatchObject({ text: '{ }', grade: { score: 70 } })
    expect(broken.problems?.list).toHaveLength(1)
    expect(answered(act(broken, typed('{  }', 9000)), good(grade(80))).problems).toBeUndefined()
  })
  it('keeps with a grade what would raise it', () => {
    const gains = [{ rule: 'a', score: 80, uncapped: 80 }]
    const state = answered(start, good(grade(70)), gains)
    expect(state.graded?.gains).toBe(gains)
    expect(answered(act(state, typed('{ ')), bad).graded?.gains).toBe(gains)
    const typing = act(state, typed('{  }'))
    expect(act(typing, { type: 'answered', revision: typing.revision, result: good(grade(80)) }).graded?.gains).toBe(gains)
    expect(answered(typing, good(grade(80))).graded?.gains).toEqual([])
  })
  it('keeps the first grade since the text was opened for the ticks', () => {
    const later = answered(act(answered(start, good(grade(40))), typed('{  }')), good(grade(60)))
    expect(later.baseline?.score).toBe(40)
    const opened = act(later, { type: 'opened', text: '{ "b": 1 }', file: 'b.json', from: 'file' })
    expect(answered(opened, good(grade(20))).baseline?.score).toBe(20)
  })
  it('finds the selected finding again after another grade, or lets it go', () => {
    const two = answered(start, good(grade(50, [finding('a', '/x'), finding('b', '/y')])))
    const selected = act(two, { type: 'selected', number: 2 }, typed('{  }'))
    expect(answered(selected, good(grade(60, [finding('b', '/y')]))).selected).toBe(1)
    expect(answered(selected, good(grade(60, [finding('a', '/x')]))).selected).toBeUndefined()
  })
  it('keeps a waiver that is being written at its finding, and lets it go with the finding', () => {
    const draft = { number: 2, reason: 'Agreed', until: '2027-02-26', on: '/y' }
    const two = answered(start, good(grade(50, [finding('a', '/x'), finding('b', '/y')])))
    const writing = act(two, { type: 'drafted', draft }, typed('{  }'))
    expect(answered(writing, good(grade(60, [finding('b', '/y')]))).waiving).toEqual({ ...draft, number: 1 })
    expect(answered(writing, bad).waiving).toEqual(draft)
    expect(answered(writing, good(grade(60, [finding('a', '/x'), { ...finding('b', '/y'), waived: true }]))).waiving).toBeUndefined()
    expect(act(writing, { type: 'drafted', draft: undefined }).waiving).toBeUndefined()
    expect(act(writing, { type: 'opened', text: '{ "b": 1 }', file: 'b.json', from: 'file' }).waiving).toBeUndefined()
    expect(act(writing, { type: 'reset' }).waiving).toBeUndefined()
  })
  it('keeps a waiver that is being written while a fix is applied to something else', () => {
    const draft = { number: 1, reason: 'Agreed', until: '2027-02-26', on: '/x' }
    const writing = act(answered(start, good(grade(50, [finding('a', '/x')]))), { type: 'drafted', draft })
    const fixed = act(writing, { type: 'fixed', before: '{ }', text: '{ "a": 1 }' })
    expect(answered(fixed, good(grade(60, [finding('a', '/x')]))).waiving).toEqual(draft)
  })
  it('goes back to what was opened, and undo brings the changes back', () => {
    const changed = act(start, typed('{ changed }'))
    const reset = act(changed, { type: 'reset' })
    expect(reset.text).toBe('{ }')
    expect(act(reset, { type: 'undone' }).text).toBe('{ changed }')
    expect(act(reset, { type: 'undone' }, { type: 'redone' }).text).toBe('{ }')
    expect(reduceStudio(start, { type: 'reset' })).toBe(start)
  })
  it('keeps the old text in undo when another is opened', () => {
    const opened = act(start, typed('mine'), { type: 'opened', text: 'theirs', file: 'b.json', from: 'address' })
    expect(opened).toMatchObject({ text: 'theirs', origin: 'theirs', file: 'b.json', untouched: true })
    const back = act(opened, { type: 'undone' })
    expect(back).toMatchObject({ text: 'mine', untouched: false })
  })
  it('is untouched until the person changes something', () => {
    expect(start.untouched).toBe(true)
    expect(act(start, { type: 'restored', text: 'draft', file: 'a.json', origin: '{ }' })).toMatchObject({
      untouched: true,
      origin: '{ }',
      text: 'draft',
    })
    expect(act(start, typed('{ x }')).untouched).toBe(false)
    expect(act(start, { type: 'opened', text: 'from a file', file: 'b.json', from: 'file' }).untouched).toBe(false)
  })
  it('knows one end of a line only, as text fields do', () => {
    expect(act(start, { type: 'opened', text: 'a\r\nb\rc', file: 'b.json', from: 'file' }).text).toBe('a\nb\nc')
  })
  it('refuses a fix that was made for another text', () => {
    const late = act(start, typed('{  }'), { type: 'fixed', before: '{ }', text: '{ fixed }' })
    expect(late.text).toBe('{  }')
    expect(late.notice?.tone).toBe('trouble')
    const fixed = act(start, { type: 'fixed', before: '{ }', text: '{ "a": 1 }' })
    expect(fixed).toMatchObject({ text: '{ "a": 1 }', cursor: { start: 9, end: 9 } })
    expect(act(fixed, { type: 'undone' }).text).toBe('{ }')
  })
  it('puts the cursor where a jump leads, inside the text', () => {
    const state = act(start, typed('one\ntwo\n'), { type: 'jumped', line: 2, column: 2, endLine: 2, endColumn: 4, number: 3 })
    expect(state).toMatchObject({ cursor: { start: 5, end: 7 }, selected: 3, jumps: 1 })
    expect(act(state, { type: 'jumped', line: 99, column: 99 }).cursor).toEqual({ start: 8, end: 8 })
  })
  it('keeps text and cursor when the editor is switched', () => {
    const state = act(start, typed('{ "a": 1 }'), { type: 'moved', cursor: { start: 2, end: 5 } }, { type: 'switched', editor: 'full' })
    expect(state).toMatchObject({ text: '{ "a": 1 }', cursor: { start: 2, end: 5 }, editor: 'full', jumps: 1 })
    expect(act(start, { type: 'switched', editor: 'full', quietly: true }).jumps).toBe(0)
  })
})
