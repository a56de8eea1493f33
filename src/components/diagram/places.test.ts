import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../architecture/graph/build'
import { architectureSchema } from '../../architecture/schema'
import { diagramSource } from './drawing/source'
import type { DiagramFinding } from './finding'
import { marksOf } from './marks'
import { findingsByKey, findingsByPointer } from './places'

const graph = buildGraph(
  architectureSchema.parse({
    version: 1,
    name: 'x',
    services: { orders: { calls: [{ to: 'constructor', timeoutMs: 1 }, { to: 'constructor' }] }, constructor: {} },
    pipelines: { main: { deploys: ['orders'] } },
  }),
)
const source = diagramSource(graph, 'LR')
const finding = (number: number, pointer: string, ...subjects: string[]): DiagramFinding => ({
  number,
  severity: 'error',
  pointer,
  subjects,
})
const CALL = finding(1, '/services/orders/calls/1/timeoutMs', 'orders')
const PART = finding(2, '/services/constructor', 'constructor')
const PIPELINE = finding(3, '/pipelines/main', 'main', 'orders')
const NOWHERE = finding(4, '/roles/toString', 'toString')
const ALL = [CALL, PART, PIPELINE, NOWHERE]

describe('where findings stand', () => {
  it('on the line of their link, on their part, or on a subject that is drawn', () => {
    expect([...findingsByKey(source, ALL)]).toEqual([
      ['e0', [CALL]],
      ['n1', [PART]],
      ['n0', [PIPELINE]],
    ])
  })
  it('in the table on the link itself, where the picture has one line for two', () => {
    expect([...findingsByPointer(graph, ALL).keys()]).toEqual(['/services/orders/calls/1', '/services/constructor', '/services/orders'])
  })
  it('nowhere for a pointer that names nothing and for the whole file', () => {
    expect(findingsByKey(source, [finding(1, ''), finding(2, 'orders'), finding(3, '/services')]).size).toBe(0)
  })
})

describe('marksOf', () => {
  const layout = {
    viewBox: { x: 0, y: 0, width: 300, height: 60 },
    boxes: new Map([['n0', { x: 0, y: 10, width: 60, height: 40 }]]),
    ways: new Map([
      [
        'e0',
        [
          { x: 60, y: 30 },
          { x: 160, y: 30 },
        ],
      ],
    ]),
  }
  it('puts a single mark in the middle of its line', () => {
    expect(marksOf(new Map([['e0', [CALL]]]), layout)).toEqual([{ finding: CALL, numbered: true, size: 20, at: { x: 110, y: 30 } }])
  })
  it('sets several side by side without overlap, numbers first, the rest small', () => {
    const marks = marksOf(new Map([['e0', [finding(9, ''), finding(1, ''), finding(2, '')]]]), layout)
    expect(marks.map((mark) => mark.finding.number)).toEqual([1, 2, 9])
    expect(marks.map(({ numbered }) => numbered)).toEqual([true, true, false])
    for (const [i, mark] of marks.slice(1).entries())
      expect(mark.at.x - marks[i]!.at.x).toBeGreaterThanOrEqual((mark.size + marks[i]!.size) / 2)
  })
  it('starts at the upper right corner of a box and stops where it ends', () => {
    const many = Array.from({ length: 20 }, (_, i) => finding(i + 4, ''))
    const marks = marksOf(new Map([['n0', many]]), layout)
    expect(marks[0]?.at).toEqual({ x: 60, y: 10 })
    expect(marks.length).toBeLessThan(6)
    for (const { at } of marks) expect(at.x).toBeGreaterThanOrEqual(0)
  })
  it('leaves out what the layout does not have', () => {
    expect(marksOf(new Map([['n7', [PART]]]), layout)).toEqual([])
  })
})
