import type { Card } from './schedule'

/**
 * How many cards fall due on each day, if nothing is answered meanwhile. `starts` are the beginnings of the days and the end of the last one, in
 * milliseconds since 1970; the first day has what is overdue as well.
 */
export const forecast = (cards: Iterable<Card>, starts: readonly number[]): readonly number[] => {
  const days = new Array<number>(starts.length - 1).fill(0)
  for (const { due } of cards) {
    const day = Math.max(
      0,
      starts.findLastIndex((start) => start <= due),
    )
    if (day < days.length) days[day]!++
  }
  return days
}
