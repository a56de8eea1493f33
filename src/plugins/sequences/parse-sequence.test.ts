import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../scripts/setup/root.mjs'
import { loadSequence, sequenceNames } from './load-sequence'
import { parseSequence } from './parse-sequence'

const HEAD = 'accTitle: A call\naccDescr: Two columns.\nparticipant a as orders\nparticipant b as shipping\n%% service a b'
const parse = (...lines: string[]) => parseSequence(`sequenceDiagram\n${HEAD}\n${lines.join('\n')}`, 'a.mmd')

describe('parseSequence', () => {
  it('numbers steps alike in the drawing and in the list, across branches', () => {
    const { groups, source, kinds } = parse(
      'a->>b: stop<br/>it',
      'alt if still here',
      'b-)a: stopped',
      'Note over a: refund',
      'else if gone',
      'b--xa: gone',
      'end',
      'a->>b: thanks',
    )
    expect(groups).toEqual([
      { from: 1, steps: ['orders to shipping: stop it'] },
      { when: 'if still here', from: 2, steps: ['shipping to orders: stopped', 'orders: refund'] },
      { when: 'if gone', from: 4, steps: ['shipping to orders: gone, in vain'] },
      { from: 5, steps: ['orders to shipping: thanks'] },
    ])
    expect(source.split('\n').slice(6)).toEqual([
      'a->>b: 1. stop<br/>it',
      'alt if still here',
      'b-)a: 2. stopped',
      'Note over a: 3. refund',
      'else if gone',
      'b--xa: 4. gone',
      'end',
      'a->>b: 5. thanks',
    ])
    expect(kinds).toEqual({ a: 'service', b: 'service' })
  })

  it('lists transitions without numbers', () => {
    const text =
      'stateDiagram-v2\naccTitle: A door\naccDescr: Two states.\nstate "shut" as s\nstate "open" as o\n[*] --> s\ns --> o: a push'
    expect(parseSequence(text, 'a.mmd').groups).toEqual([{ steps: ['It begins shut.', 'From shut to open: a push'] }])
  })

  it.each([
    ['a line of another kind', 'activate a', 'a.mmd:7 "activate a" is nothing that the list of steps could tell.'],
    ['a participant without a name', 'a->>c: hello', 'a.mmd:7 "c" has no name'],
    ['a message to oneself', 'a->>a: think', 'a.mmd:7 What orders does on its own is a note'],
    ['an unknown kind', '%% sevice a', 'a.mmd:7 "sevice" is no kind of part.'],
    ['a branch inside a branch', 'alt if so\nopt if that too', 'a.mmd:8 A branch stands inside a branch'],
  ])('stops at %s', (_what, lines, message) => expect(() => parse(lines)).toThrow(message))

  it('wants a title and a description', () => expect(() => parseSequence('sequenceDiagram', 'a.mmd')).toThrow('a.mmd:1 accTitle'))
})

describe('the sequences of the course', () => {
  const names = sequenceNames(ROOT)
  it('are found', () => expect(names.length).toBeGreaterThan(2))

  it.each(names)('%s shows every step that its list names, and weighs little', async (name) => {
    const { svg, groups, title } = await loadSequence(ROOT, name)
    const shown = svg.replace(/<style>.*?<\/style>|<[^>]+>/g, '').replace(/\s+/g, ' ')
    expect(svg).toContain(`<title>${title}</title>`)
    for (const { from, steps } of groups) for (const [index] of steps.entries()) if (from) expect(shown).toContain(`${from + index}. `)
    expect(svg.length).toBeLessThan(4000)
  })
})
