import { buildGraph } from '../../src/architecture/graph/build'
import { LIMITS } from '../../src/architecture/limits'
import { parseArchitecture } from '../../src/architecture/parse'
import { gradeText } from '../../src/grader/grade-text'
import { generateArchitecture } from '../builders/generate'
import { interleave, pairedRatio } from './interleave.mts'

export const SIZES = [100, 1000, 10_000] as const
const ROUNDS = { 100: 30, 1000: 15, 10000: 5 } as const
const SEED = 1
/** A tenth of the groups have a defect: findings are made and located, as in a file that somebody works on. */
const DEFECTS = 0.1
export const OPTIONS = { file: 'bench.json', today: '2026-01-01', maxLength: LIMITS.cliTextLength }

export const textOf = (services: number): string => JSON.stringify(generateArchitecture(services, SEED, { defects: DEFECTS }))

/** Times `JSON.parse` of the same text. `parse` is parseArchitecture, `graph` the index and all it keeps, `grade` all of gradeText. */
export interface GradeRatios {
  readonly services: number
  readonly bytes: number
  readonly parse: number
  readonly graph: number
  readonly grade: number
}

const measureGrade = async (services: (typeof SIZES)[number]): Promise<GradeRatios> => {
  const text = textOf(services)
  const parsed = parseArchitecture(text)
  if (!parsed.ok) throw new Error(`The bench's own design is not valid: ${parsed.problems[0]?.message}`)
  const times = services === 100 ? 10 : 1
  const timed = await interleave(
    {
      json: { run: () => JSON.parse(text), times },
      parse: { run: () => parseArchitecture(text), times },
      graph: { run: () => askEverything(buildGraph(parsed.value)), times },
      grade: { run: () => gradeText(text, OPTIONS), times },
    },
    ROUNDS[services],
  )
  const ratio = (side: 'parse' | 'graph' | 'grade') => pairedRatio(timed[side], timed.json)
  return { services, bytes: Buffer.byteLength(text), parse: ratio('parse'), graph: ratio('graph'), grade: ratio('grade') }
}

/** One size after another: two at a time would share the processor. */
export const measureGrades = async (): Promise<readonly GradeRatios[]> => {
  const rows: GradeRatios[] = []
  for (const services of SIZES) rows.push(await measureGrade(services))
  return rows
}

const askEverything = (graph: ReturnType<typeof buildGraph>): unknown => [
  graph.cycles(),
  graph.longestHops(graph.of('services')),
  graph.sharedStores(),
]

/** How the time grows from 1,000 to 10,000 services: 1 is in step with the size, 2 with its square. */
export const measureGrowth = async (): Promise<{ readonly json: number; readonly grade: number }> => {
  const [small, large] = [textOf(1000), textOf(10_000)]
  const times = await interleave(
    {
      jsonSmall: { run: () => JSON.parse(small), times: 10 },
      jsonLarge: { run: () => JSON.parse(large) },
      gradeSmall: { run: () => gradeText(small, OPTIONS), times: 10 },
      gradeLarge: { run: () => gradeText(large, OPTIONS) },
    },
    5,
  )
  return {
    json: Math.log10(pairedRatio(times.jsonLarge, times.jsonSmall)),
    grade: Math.log10(pairedRatio(times.gradeLarge, times.gradeSmall)),
  }
}
