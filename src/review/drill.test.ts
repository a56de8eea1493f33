import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, deckOf, journals } from '../../tests/review/cases'
import { conceptOf, type Deck } from './deck'
import { answerDrill, type Drill, isDone, missedIn, nextInDrill, poolOf, retryDrill, type Scope, startDrill } from './drill'
import { printDrill, readDrill } from './read-drill'
import { weakFirst } from './weak-first'

const NOW = '2026-11-26T10:00:00.000Z'
const RIGHT = { right: true, confidence: 'likely', misconceptions: [] } as const
const WRONG = { right: false, confidence: 'sure', misconceptions: ['belief'] } as const

/** Answers every question of a round: the bits say which ones are right. */
const played = (drill: Drill, isRight: (place: number) => boolean): Drill =>
  drill.ids.reduce((one, _, place) => nextInDrill(answerDrill(one, isRight(place) ? RIGHT : WRONG), NOW), drill)

const scopes: fc.Arbitrary<Scope> = fc.constantFrom<Scope>(
  { by: 'weak' },
  { by: 'chapter', id: 'b' },
  { by: 'principle', id: 'principle-y' },
  { by: 'chapter', id: 'gone' },
)
const drills = fc.record({
  deck: fc.integer({ min: 1, max: 4 }).map(deckOf),
  scope: scopes,
  size: fc.constantFrom(5, 10, 20),
  seed: fc.nat(),
})

describe('a drill', () => {
  it('asks of its pool, each question once, as many as wanted or as there are, the same for the same seed', () => {
    fc.assert(
      fc.property(drills, ({ deck, scope, size, seed }) => {
        const drill = startDrill({ deck, entries: [], scope, size, seed, now: NOW })
        const pool = poolOf(deck, scope).map(({ id }) => id)
        expect(drill.ids).toHaveLength(Math.min(size, pool.length))
        expect(new Set(drill.ids).size).toBe(drill.ids.length)
        expect(drill.ids.filter((id) => !pool.includes(id))).toEqual([])
        expect(startDrill({ deck, entries: [], scope, size, seed, now: NOW })).toEqual(drill)
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it('draws from its whole pool, so that two drills differ', () => {
    const deck = deckOf(4)
    const drawn = new Set(
      Array.from(
        { length: 12 },
        (_, seed) => startDrill({ deck, entries: [], scope: { by: 'chapter', id: 'a' }, size: 5, seed, now: NOW }).ids,
      ).flat(),
    )
    expect(drawn.size).toBe(12)
  })

  it('takes weak points in their order: confident errors, errors, what was never asked, then the rest from the oldest on', () => {
    const deck = deckOf(1).slice(0, 6)
    const [a, b, c, d, e, f] = deck.map(({ id }) => id) as [string, string, string, string, string, string]
    const entries = [
      answer(a, 0, true),
      answer(b, -2, true),
      answer(c, 0, false, 'guess'),
      answer(d, 0, false, 'sure'),
      answer(f, -5, false, 'sure'),
      answer(f, -1, true),
    ]
    for (const seed of [1, 2, 3]) expect(weakFirst(deck, entries, seed).map(({ id }) => id)).toEqual([d, c, e, b, f, a])
  })

  it('takes the first answer to a question, and goes on only after one', () => {
    const drill = startDrill({ deck: deckOf(1), entries: [], scope: { by: 'weak' }, size: 5, seed: 1, now: NOW })
    expect(nextInDrill(drill, NOW)).toBe(drill)
    const answered = answerDrill(drill, WRONG)
    expect(answerDrill(answered, RIGHT)).toBe(answered)
    expect(nextInDrill(answered, '2026-11-26T10:05:00.000Z')).toMatchObject({ place: 1, since: '2026-11-26T10:05:00.000Z' })
    const done = played(drill, () => true)
    expect([isDone(done), isDone(drill)]).toEqual([true, false])
    expect(answerDrill(done, WRONG)).toBe(done)
  })
})

describe('a retry', () => {
  const bits = fc.array(fc.boolean(), { minLength: 20, maxLength: 20 })

  it('asks one question for each that was missed, of the same concept, another one where there is one', () => {
    fc.assert(
      fc.property(drills, bits, ({ deck, scope, size, seed }, isRight) => {
        const drill = played(startDrill({ deck, entries: [], scope, size, seed, now: NOW }), (place) => isRight[place]!)
        const missed = missedIn(drill)
        const retry = retryDrill(drill, deck, NOW)
        expect(retry.ids.map(conceptOf).sort()).toEqual(missed.map(conceptOf).sort())
        expect(new Set(retry.ids).size).toBe(missed.length)
        for (const concept of new Set(deck.map(({ id }) => conceptOf(id)))) {
          const unasked = deck.filter(({ id }) => conceptOf(id) === concept && !drill.ids.includes(id)).length
          const wanted = missed.filter((id) => conceptOf(id) === concept).length
          const isNew = retry.ids.filter((id) => conceptOf(id) === concept && !drill.ids.includes(id)).length
          expect(isNew).toBe(Math.min(unasked, wanted))
        }
      }),
      { seed: 2, numRuns: 500 },
    )
  })

  it('never asks the same question twice in a row, over three rounds, but where nothing else is left', () => {
    fc.assert(
      fc.property(drills, bits, bits, ({ deck, scope, size, seed }, first, second) => {
        const one = played(startDrill({ deck, entries: [], scope, size, seed, now: NOW }), (place) => first[place]!)
        const two = played(retryDrill(one, deck, NOW), (place) => second[place]!)
        const three = retryDrill(two, deck, NOW)
        const order = [one, two, three].flatMap(({ ids }) => ids)
        const repeats = order.filter((id, index) => index > 0 && order[index - 1] === id)
        const alone = deck.filter(({ id }) => deck.filter((other) => conceptOf(other.id) === conceptOf(id)).length === 1)
        expect(repeats.filter((id) => !alone.some((question) => question.id === id))).toEqual([])
      }),
      { seed: 3, numRuns: 500 },
    )
  })

  it('of nothing is an empty round', () => {
    const drill = played(startDrill({ deck: deckOf(1), entries: [], scope: { by: 'weak' }, size: 5, seed: 1, now: NOW }), () => true)
    expect(retryDrill(drill, deckOf(1), NOW).ids).toEqual([])
  })
})

describe('a drill that was put aside', () => {
  const deck = deckOf(2)
  const edit = (id: string): Deck => deck.map((one) => (one.id === id ? { ...one, hash: 'f'.repeat(16) } : one))

  it('comes back as it was, at any place of it', () => {
    fc.assert(
      fc.property(scopes, fc.nat(), fc.nat(4), fc.boolean(), journals(deck), (scope, seed, steps, isAnswered, entries) => {
        let drill = startDrill({ deck, entries, scope, size: 5, seed, now: NOW })
        for (let step = 0; step < steps; step++) drill = nextInDrill(answerDrill(drill, WRONG), NOW)
        if (isAnswered) drill = answerDrill(drill, RIGHT)
        expect(readDrill(printDrill(drill, deck), deck)).toEqual(drill.ids.length === 0 ? undefined : drill)
      }),
      { seed: 4, numRuns: 200 },
    )
  })

  it('is dropped where one of its questions was edited or is gone, and only then', () => {
    const drill = startDrill({ deck, entries: [], scope: { by: 'chapter', id: 'a' }, size: 5, seed: 1, now: NOW })
    const text = printDrill(drill, deck)
    expect(readDrill(text, edit(drill.ids[2]!))).toBeUndefined()
    expect(
      readDrill(
        text,
        deck.filter(({ id }) => id !== drill.ids[2]),
      ),
    ).toBeUndefined()
    expect(readDrill(text, edit('d.z.q0'))).toEqual(drill)
  })

  it('is no drill where the text is anything else', () => {
    const whole = JSON.parse(printDrill(startDrill({ deck, entries: [], scope: { by: 'weak' }, size: 5, seed: 1, now: NOW }), deck))
    const change = (more: object) => JSON.stringify({ ...whole, drill: { ...whole.drill, ...more } })
    for (const text of [
      null,
      '',
      '{',
      '[]',
      '{"drill":{}}',
      change({ place: 9 }),
      change({ place: 1 }),
      change({ results: [{ ...RIGHT, confidence: 'very' }] }),
      change({ ids: 'all' }),
      change({ since: 'yesterday' }),
      change({ scope: { by: 'mood' } }),
    ])
      expect(readDrill(text, deck)).toBeUndefined()
    fc.assert(
      fc.property(fc.jsonValue(), (value) => readDrill(JSON.stringify({ stamp: '', drill: value }), deck) === undefined),
      { seed: 5, numRuns: 500 },
    )
  })
})
