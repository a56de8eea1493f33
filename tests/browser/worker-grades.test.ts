import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/architecture/limits'
import { changeBetween } from '../../src/architecture/text-change'
import type { GradeAnswer, WorkerRequest } from '../../src/components/studio/grading-client'
import { findExercise } from '../../src/exercises/catalogue'
import { markExercise } from '../../src/exercises/mark-exercise'
import { gainsOf } from '../../src/grader/gains'
import { gradeText } from '../../src/grader/grade-text'
import { RULES } from '../../src/grader/rules'
import { arbitraryArchitecture } from '../builders/arbitraries'
import { generateArchitecture } from '../builders/generate'
import { mutateText } from '../builders/mutate-text'
import { makeRng } from '../builders/rng'
import { exercise, exerciseOn, ID, model, mutant, starter } from './exercise-page'
import { useBrowser } from './open-page'
import { studioOn } from './studio-page'

const { blank } = useBrowser()

interface Overheard {
  /** The worker that the page started last, and the text that it has. */
  worker?: Worker
  text: string
  readonly asked: (Omit<WorkerRequest, 'change'> & { readonly text: string })[]
  /** Answers as JSON, in the order they came. */
  readonly answered: string[]
}
declare global {
  interface Window {
    overheard: Overheard
  }
}

/** Runs in the page: writes down what it asks of its worker and what it is told, both as they are. */
const eavesdrop = () => {
  const overheard: Overheard = { text: '', asked: [], answered: [] }
  const Original = window.Worker
  window.overheard = overheard
  window.Worker = class extends Original {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options)
      overheard.worker = this
      overheard.text = ''
      this.addEventListener('message', ({ data }) => overheard.answered.push(JSON.stringify(data)))
    }
    override postMessage(message: WorkerRequest) {
      const { change, ...request } = message
      const { text } = overheard
      overheard.text = text.slice(0, change.span.start) + change.insert + text.slice(change.span.end)
      overheard.asked.push({ ...request, text: overheard.text })
      super.postMessage(message)
    }
  }
}

/** What was asked and told last, once help was asked for as well; a text that is not valid gets none. */
const heardLast = async (page: Page) => {
  await page.waitForFunction(() => {
    const { asked, answered } = window.overheard
    const isValid = answered.at(-1)?.includes('"ok":true') ?? false
    return answered.length === asked.length && (!isValid || asked.at(-1)!.helps)
  })
  return page.evaluate(() => ({ request: window.overheard.asked.at(-1)!, answer: window.overheard.answered.at(-1)! }))
}

/** What the worker must say of a grade. */
const answerOf = ({ sequence, helps }: Pick<WorkerRequest, 'sequence' | 'helps'>, result: GradeAnswer['result']): GradeAnswer => ({
  sequence,
  result,
  ...(helps && { gains: result.ok ? gainsOf(result.value, RULES) : [] }),
})

const SIZES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 25, 30, 40, 100]

describe('the grade in the page', () => {
  it(`is byte for byte the grade in Node, for ${SIZES.length} generated designs and for broken ones`, async () => {
    const page = await blank({ before: eavesdrop })
    const studio = studioOn(page)
    await studio.visit()
    // The table costs less than a picture of each.
    await studio.button('Table').click()
    const whole = SIZES.map((size, seed) => JSON.stringify(generateArchitecture(size, seed, { defects: 0.9 }), undefined, seed % 3))
    const broken = whole.slice(4, 8).map((text, index) => text.replace(/"type": ?"sqs"/, '"type": "sqss"').slice(0, text.length - index))
    let findings = 0
    for (const text of [...whole, ...broken]) {
      await studio.write(text)
      const { request, answer } = await heardLast(page)
      expect(request.text).toBe(text)
      const { file, today } = request
      const expected = answerOf(request, gradeText(text, { file, today, maxLength: LIMITS.browserTextLength }))
      expect(answer).toBe(JSON.stringify(expected))
      if (expected.result.ok) {
        expect(await studio.score()).toBe(String(expected.result.value.score))
        findings += expected.result.value.findings.length
      } else {
        expect(await studio.problem.textContent()).toContain(expected.result.problems[0]!.message)
      }
    }
    expect(findings).toBeGreaterThan(20)
  })
})

/** SHA-256 of a text, as hex. */
const digest = (text: string) => createHash('sha256').update(text).digest('hex')

/** Runs in the page: has its own worker answer requests, given as JSON, and gives the SHA-256 of the JSON of each answer, in the order asked. */
const askWorker = async (requests: string): Promise<readonly string[]> => {
  const asked = JSON.parse(requests) as readonly WorkerRequest[]
  const worker = window.overheard.worker!
  const answers = await new Promise<readonly GradeAnswer[]>((done) => {
    const got: GradeAnswer[] = []
    const listen = ({ data }: MessageEvent<GradeAnswer>) => {
      got.push(data)
      if (got.length < asked.length) return
      worker.removeEventListener('message', listen)
      done(got)
    }
    worker.addEventListener('message', listen)
    for (const request of asked) worker.postMessage(request)
  })
  const digests = answers.map((answer) => crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(answer))))
  return (await Promise.all(digests)).map((bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join(''))
}

const EACH = 250
const BATCH = 50

/** A thousand small texts: shops with a defect or two, designs that are valid and rarely sensible, and both of them spoilt. */
const manyTexts = (): readonly string[] => {
  const shops = Array.from({ length: EACH }, (_, seed) => JSON.stringify(generateArchitecture(1 + (seed % 8), seed, { defects: 0.9 })))
  const odd = fc
    .sample(arbitraryArchitecture({ maxServices: 2, maxOthers: 1 }), { seed: 11, numRuns: EACH })
    .map((one) => JSON.stringify(one))
  return [...shops, ...odd, ...[...shops, ...odd].map((text, seed) => mutateText(text, makeRng(seed)))]
}

describe("the page's worker", () => {
  it(`answers byte for byte what Node does, for ${4 * EACH} designs, valid and not`, async () => {
    const page = await blank({ before: eavesdrop })
    const studio = studioOn(page)
    await studio.visit()
    await studio.write('{ "version": 1, "name": "Start the worker", "services": {} }')
    const today = '2026-11-24'
    // Far from the revisions of the page, which leaves an answer alone that it did not ask for.
    let before = await page.evaluate(() => window.overheard.text)
    const requests = manyTexts().map((text, index) => {
      const change = changeBetween(before, text)
      before = text
      return { text, request: { sequence: 1_000_000 + index, change, file: 'design.json', today, helps: true } satisfies WorkerRequest }
    })
    const counts = { graded: 0, refused: 0, findings: 0, fixes: 0 }
    for (let from = 0; from < requests.length; from += BATCH) {
      const batch = requests.slice(from, from + BATCH)
      const answering = page.evaluate(askWorker, JSON.stringify(batch.map(({ request }) => request)))
      const expected = batch.map(({ text, request: { sequence, file } }) => {
        const result = gradeText(text, { file, today, maxLength: LIMITS.browserTextLength })
        const findings = result.ok ? result.value.findings : []
        counts[result.ok ? 'graded' : 'refused']++
        counts.findings += findings.length
        counts.fixes += findings.filter(({ fix }) => fix !== undefined).length
        return digest(JSON.stringify(answerOf({ sequence, helps: true }, result)))
      })
      const answered = await answering
      for (const [index, text] of batch.map((one) => one.text).entries()) expect(answered[index], text).toBe(expected[index])
    }
    expect(counts.graded).toBeGreaterThan(500)
    expect(counts.refused).toBeGreaterThan(250)
    expect(counts.findings).toBeGreaterThan(5000)
    expect(counts.fixes).toBeGreaterThan(1000)
  })
})

describe('the verdict of an exercise in the page', () => {
  it('is byte for byte the verdict in Node, for its starter, its models and its mutants', async () => {
    const page = await blank({ before: eavesdrop })
    const { studio, visit } = exerciseOn(page)
    await visit()
    await studio.button('Table').click()
    const texts = [...exercise.models.map(({ id }) => model(id)), ...exercise.mutants.map(({ id }) => mutant(id)), starter]
    for (const text of texts) {
      await studio.write(text)
      const { request, answer } = await heardLast(page)
      expect(request).toMatchObject({ text, exercise: ID })
      const { file, today } = request
      const options = { file, today, maxLength: LIMITS.browserTextLength }
      expect(answer).toBe(JSON.stringify(answerOf(request, markExercise(findExercise(ID)!, text, options))))
    }
  })
})
