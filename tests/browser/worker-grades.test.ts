import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/architecture/limits'
import type { GradeAnswer, GradeRequest } from '../../src/components/studio/grading-client'
import { findExercise } from '../../src/exercises/catalogue'
import { markExercise } from '../../src/exercises/mark-exercise'
import { gainsOf } from '../../src/grader/gains'
import { gradeText } from '../../src/grader/grade-text'
import { RULES } from '../../src/grader/rules'
import { generateArchitecture } from '../builders/generate'
import { exercise, exerciseOn, ID, model, mutant, starter } from './exercise-page'
import { useBrowser } from './open-page'
import { studioOn } from './studio-page'

const { blank } = useBrowser()

interface Overheard {
  readonly asked: GradeRequest[]
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
  const overheard: Overheard = { asked: [], answered: [] }
  const Original = window.Worker
  window.overheard = overheard
  window.Worker = class extends Original {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options)
      this.addEventListener('message', ({ data }) => overheard.answered.push(JSON.stringify(data)))
    }
    override postMessage(message: GradeRequest) {
      overheard.asked.push(message)
      super.postMessage(message)
    }
  }
}

/** What the worker must say of a grade. */
const answerOf = (sequence: number, result: GradeAnswer['result']): GradeAnswer => ({
  sequence,
  result,
  gains: result.ok ? gainsOf(result.value, RULES) : [],
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
      const { request, answer } = await page.evaluate(() => ({
        request: window.overheard.asked.at(-1)!,
        answer: window.overheard.answered.at(-1)!,
      }))
      expect(request.text).toBe(text)
      const { sequence, file, today } = request
      const expected = answerOf(sequence, gradeText(text, { file, today, maxLength: LIMITS.browserTextLength }))
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

describe('the verdict of an exercise in the page', () => {
  it('is byte for byte the verdict in Node, for its starter, its models and its mutants', async () => {
    const page = await blank({ before: eavesdrop })
    const { studio, visit } = exerciseOn(page)
    await visit()
    await studio.button('Table').click()
    const texts = [...exercise.models.map(({ id }) => model(id)), ...exercise.mutants.map(({ id }) => mutant(id)), starter]
    for (const text of texts) {
      await studio.write(text)
      const { request, answer } = await page.evaluate(() => ({
        request: window.overheard.asked.at(-1)!,
        answer: window.overheard.answered.at(-1)!,
      }))
      expect(request).toMatchObject({ text, exercise: ID })
      const { sequence, file, today } = request
      const options = { file, today, maxLength: LIMITS.browserTextLength }
      expect(answer).toBe(JSON.stringify(answerOf(sequence, markExercise(findExercise(ID)!, text, options))))
    }
  })
})
