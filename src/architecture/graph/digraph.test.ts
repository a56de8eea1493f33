import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryDigraph, toDigraph } from '../../../tests/builders/digraphs'
import { type Digraph, reverse } from './digraph'

const edgesOf = ({ size, offsets, targets, labels }: Digraph) =>
  Array.from({ length: size }, (_, v) =>
    Array.from({ length: offsets[v + 1]! - offsets[v]! }, (_, i) => [v, targets[offsets[v]! + i]!, labels[offsets[v]! + i]!] as const),
  ).flat()

describe('makeDigraph', () => {
  it('keeps every edge once, under its number, sorted by node and target', () => {
    fc.assert(
      fc.property(arbitraryDigraph(20), (random) => {
        const edges = edgesOf(toDigraph(random))
        expect(edges.map(([, , label]) => label).sort((a, b) => a - b)).toEqual(random.edges.map((_, i) => i))
        for (const [from, to, label] of edges) expect([from, to]).toEqual(random.edges[label])
        expect(edges).toEqual([...edges].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]))
      }),
    )
  })
})

describe('reverse', () => {
  it('turns every edge round and keeps its number', () => {
    fc.assert(
      fc.property(arbitraryDigraph(20), (random) => {
        for (const [from, to, label] of edgesOf(reverse(toDigraph(random)))) expect([to, from]).toEqual(random.edges[label])
        expect(reverse(toDigraph(random)).targets.length).toBe(random.edges.length)
      }),
    )
  })
})
