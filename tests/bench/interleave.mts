import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as (options: { type: 'minor' }) => void

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Milliseconds of every round, by side. */
export type Rounds<S extends string> = Readonly<Record<S, readonly number[]>>

/**
 * Times all sides in turns, so that whatever else the machine does hits them alike. Two rounds to warm up are not counted. `times` runs a side so
 * often within one measurement; the result is per run. Every run starts with young memory collected, so that none pays for the garbage of the one
 * before. Not all memory: a full collection also drops the object shapes that compiled code was made for, and no program has one before every call
 * (measured at 1,000 services: a grade then costs 12x JSON.parse instead of 4.6x).
 */
export const interleave = async <S extends string>(
  sides: Readonly<Record<S, { run: () => unknown; times?: number }>>,
  rounds: number,
): Promise<Rounds<S>> => {
  const names = Object.keys(sides) as S[]
  const result = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<S, number[]>
  for (let round = -2; round < rounds; round++) {
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round + 2) % names.length]!
      const { run, times = 1 } = sides[name]
      collectGarbage({ type: 'minor' })
      const start = performance.now()
      for (let n = 0; n < times; n++) {
        const answer = run()
        if (answer instanceof Promise) await answer
      }
      const elapsed = (performance.now() - start) / times
      if (round >= 0) result[name].push(elapsed)
    }
  }
  return result
}

/** The median of the ratios of each round: steadier than a ratio of medians, since a slow moment hits both sides. */
export const pairedRatio = (of: readonly number[], to: readonly number[]): number => median(of.map((value, round) => value / to[round]!))
