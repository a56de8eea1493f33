import { beforeEach, describe, expect, it, vi } from 'vitest'
import { changed } from '../../architecture/text-change'
import type { Grade } from '../../grader/grade'
import {
  createGradingClient,
  type GradeAnswer,
  type GradeRequest,
  type GraderPort,
  PATIENCE_MS,
  REST_MS,
  type WorkerRequest,
} from './grading-client'

const request = (sequence: number): GradeRequest => ({ sequence, text: `text ${sequence}`, file: 'a.json', today: '2026-11-24' })
const answer = (sequence: number): GradeAnswer => ({ sequence, result: { ok: false, problems: [], total: 0 } })
const good = (sequence: number): GradeAnswer => ({ sequence, result: { ok: true, value: {} as Grade } })

/** A clock that is moved by hand. */
function createTimer() {
  let now = 0
  let last = 0
  const due = new Map<number, { at: number; run: () => void }>()
  return {
    set(run: () => void, ms: number) {
      due.set(++last, { at: now + ms, run })
      return last
    },
    clear: (id: number) => void due.delete(id),
    pass(ms: number) {
      const end = now + ms
      for (;;) {
        const next = [...due].filter(([, { at }]) => at <= end).sort((a, b) => a[1].at - b[1].at)[0]
        if (!next) break
        due.delete(next[0])
        now = next[1].at
        next[1].run()
      }
      now = end
    },
  }
}

/** Has the text that a worker would have. */
class Port implements GraderPort {
  asked: (GradeRequest & { helps: boolean })[] = []
  text = ''
  ended = false
  onmessage: GraderPort['onmessage'] = null
  onerror: GraderPort['onerror'] = null
  postMessage({ change, ...message }: WorkerRequest) {
    this.text = changed(this.text, change)
    this.asked.push({ ...message, text: this.text })
  }
  terminate() {
    this.ended = true
  }
}

let timer = createTimer()
let ports: Port[] = []
let answers: number[] = []
let troubles: string[] = []
const create = () =>
  createGradingClient({
    timer,
    start: () => {
      const port = new Port()
      ports.push(port)
      return port
    },
    onAnswer: ({ sequence }) => answers.push(sequence),
    onTrouble: (trouble) => troubles.push(trouble),
  })
const sequences = (port: Port | undefined) => port?.asked.map(({ sequence }) => sequence)

beforeEach(() => {
  timer = createTimer()
  ports = []
  answers = []
  troubles = []
})

describe('the grading client', () => {
  it('asks at once where nothing runs, for the grade alone', () => {
    create().ask(request(1))
    expect(ports[0]?.asked).toEqual([{ ...request(1), helps: false }])
  })
  it('sends what is new in a text', () => {
    const client = create()
    client.ask({ ...request(1), text: 'a long text' })
    ports[0]?.onmessage?.({ data: answer(1) })
    const post = vi.spyOn(ports[0]!, 'postMessage')
    client.ask({ ...request(2), text: 'a very long text' })
    expect(post.mock.lastCall?.[0].change).toEqual({ span: { start: 2, end: 2 }, insert: 'very ' })
    expect(ports[0]?.text).toBe('a very long text')
  })
  it('asks for help with a text once the typing rests, and not for one that is not valid', () => {
    const client = create()
    client.ask(request(1))
    ports[0]?.onmessage?.({ data: good(1) })
    timer.pass(REST_MS - 1)
    client.ask(request(2))
    ports[0]?.onmessage?.({ data: good(2) })
    timer.pass(REST_MS - 1)
    expect(ports[0]?.asked.map(({ sequence, helps }) => [sequence, helps])).toEqual([
      [1, false],
      [2, false],
    ])
    timer.pass(1)
    expect(ports[0]?.asked.at(-1)).toEqual({ ...request(2), helps: true })
    ports[0]?.onmessage?.({ data: { ...good(2), gains: [] } })
    client.ask(request(3))
    ports[0]?.onmessage?.({ data: answer(3) })
    timer.pass(PATIENCE_MS)
    expect(sequences(ports[0])).toEqual([1, 2, 2, 3])
    expect(answers).toEqual([1, 2, 2, 3])
  })
  it('lets only the newest text wait, and answers for the newest alone', () => {
    const client = create()
    client.ask(request(1))
    client.ask(request(2))
    client.ask(request(3))
    expect(sequences(ports[0])).toEqual([1])
    ports[0]?.onmessage?.({ data: answer(1) })
    expect(sequences(ports[0])).toEqual([1, 3])
    ports[0]?.onmessage?.({ data: answer(3) })
    expect(answers).toEqual([3])
  })
  it('gives up a text that takes too long and grades the next one in a new worker', () => {
    const client = create()
    client.ask(request(1))
    timer.pass(PATIENCE_MS)
    expect(troubles).toEqual(['slow'])
    expect(ports[0]?.ended).toBe(true)
    expect(ports).toHaveLength(1)
    client.ask(request(2))
    ports[1]?.onmessage?.({ data: answer(2) })
    expect(answers).toEqual([2])
    timer.pass(PATIENCE_MS)
    expect(troubles).toEqual(['slow'])
  })
  it('says when the worker dies, unless a newer text waits already', () => {
    const client = create()
    client.ask(request(1))
    client.ask(request(2))
    ports[0]?.onerror?.({})
    expect(troubles).toEqual([])
    expect(ports[1]?.asked).toEqual([{ ...request(2), helps: false }])
    ports[1]?.onerror?.({})
    expect(troubles).toEqual(['crashed'])
  })
  it('says so where no worker can be started, and does not try for ever', () => {
    const client = createGradingClient({
      timer,
      start: () => {
        throw new Error('no workers here')
      },
      onAnswer: () => undefined,
      onTrouble: (trouble) => troubles.push(trouble),
    })
    client.ask(request(1))
    expect(troubles).toEqual(['crashed'])
  })
  it('is silent once it is put away', () => {
    const client = create()
    client.ask(request(1))
    client.dispose()
    ports[0]?.onmessage?.({ data: answer(1) })
    timer.pass(PATIENCE_MS)
    expect(answers).toEqual([])
    expect(troubles).toEqual([])
  })
})
