// Feeds a range of inputs to whatever reads a text from outside. It runs in a thread, so that one that hangs can be stopped and named.
import { parentPort, workerData } from 'node:worker_threads'
import { LIMITS } from '../../src/architecture/limits'
import { parseArchitecture } from '../../src/architecture/parse'
import { withoutByteOrderMark } from '../../src/architecture/text-position'
import { decodeShare, encodeShare } from '../../src/formats/share-link'
import type { Rule } from '../../src/grader/define-rule'
import { FIX_BUDGET } from '../../src/grader/fixes'
import { gradeText } from '../../src/grader/grade-text'
import { RULES } from '../../src/grader/rules'
import { fuzzInput } from './fuzz-inputs.mts'

/** What one thread has done. */
export interface FuzzTally {
  readonly inputs: number
  /** Texts that were valid, so that the rules ran on them. */
  graded: number
  refused: number
  /** Links that gave a text. */
  unpacked: number
  fixes: number
  /** Rules that found something at least once. */
  readonly fired: Set<string>
  /** The most nodes and links that one rule looked at in one run, for each element and link of the design. */
  mostVisits: number
  /** What went wrong, with the number of its input: at most ten. */
  readonly troubles: string[]
}
export interface FuzzRange {
  readonly from: number
  readonly to: number
  /** One Int32: the input that is being read. */
  readonly progress: SharedArrayBuffer
}

const { from, to, progress } = workerData as FuzzRange
const current = new Int32Array(progress)
const tally: FuzzTally = {
  inputs: to - from,
  graded: 0,
  refused: 0,
  unpacked: 0,
  fixes: 0,
  fired: new Set(),
  mostVisits: 0,
  troubles: [],
}

let checks = 0
/** The rules, counting what they look at. */
const counting: readonly Rule[] = RULES.map((rule) => ({
  ...rule,
  check: (graph, context) => {
    const before = graph.visits
    const result = rule.check(graph, context)
    checks++
    tally.mostVisits = Math.max(tally.mostVisits, (graph.visits - before) / (graph.elements.length + graph.links.length + 1))
    return result
  },
}))

const expectThat = (holds: boolean, what: string) => {
  if (!holds) throw new Error(what)
}

const grade = (text: string, index: number) => {
  checks = 0
  const options = { file: '-', today: '2026-11-24', maxLength: LIMITS.browserTextLength, rules: counting }
  const result = gradeText(text, options)
  expectThat(checks <= RULES.length * (FIX_BUDGET + 1), 'The rules ran more often than the budget for fixes allows.')
  if (index % 4 === 0) expectThat(parseArchitecture(text, options).ok === result.ok, 'The parser and the grader disagree.')
  if (index % 8 === 0) share(text)
  if (result.ok) {
    const { score, findings } = result.value
    tally.graded++
    for (const { rule, fix } of findings) {
      tally.fired.add(rule)
      if (fix !== undefined) tally.fixes++
    }
    expectThat(score === null || (Number.isInteger(score) && score >= 0 && score <= 100), `The score is ${score}.`)
    expectThat(!/NaN|Infinity|undefined|\[object/.test(findings.map(({ message }) => message).join()), 'A message has a hole.')
    for (const { line, column, endLine, endColumn } of findings)
      expectThat(line >= 1 && column >= 1 && (endLine > line || endColumn >= column), 'A finding has no place.')
  } else {
    tally.refused++
    expectThat(result.problems.length > 0 && result.problems.length <= LIMITS.problems, 'There is no problem, or too many.')
    for (const { message, line, column } of result.problems)
      expectThat(message !== '' && line >= 1 && column >= 1, 'A problem has no place or no message.')
  }
}

/** What arrives by a link is the text, but for what UTF-8 cannot write. */
const share = (text: string) => {
  const shared = encodeShare(text)
  if (!shared.ok) return expectThat(shared.problem.code === 'too-large', 'A small text was refused.')
  const arrived = decodeShare(shared.hash)
  expectThat(arrived.ok && arrived.text === Buffer.from(withoutByteOrderMark(text)).toString(), 'Another text arrived.')
}

const follow = (hash: string, index: number) => {
  const result = decodeShare(hash)
  if (!result.ok) return expectThat(result.problem.message !== '', 'A problem has no message.')
  tally.unpacked++
  grade(result.text, index)
  share(result.text)
}

for (let index = from; index < to && tally.troubles.length < 10; index++) {
  Atomics.store(current, 0, index)
  try {
    const { kind, text } = fuzzInput(index)
    if (kind === 'link') follow(text, index)
    else grade(text, index)
  } catch (error) {
    tally.troubles.push(`input ${index}: ${error instanceof Error ? error.stack : String(error)}`)
  }
}
parentPort!.postMessage(tally)
