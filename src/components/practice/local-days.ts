import type { Today } from '../../review/queue'

/** The beginnings of this day and of the days after it, by the clock of this device: `count + 1` of them, in milliseconds since 1970. */
export const dayStarts = (now: Date, count: number): readonly number[] =>
  Array.from({ length: count + 1 }, (_, day) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + day).getTime())

export const todayAt = (now: Date): Today => {
  const [start, end] = dayStarts(now, 1) as [number, number]
  return { start, now: now.getTime(), end }
}

/** The day of an instant by the clock of this device, YYYY-MM-DD. */
export const localDay = (at: string | number): string => {
  const date = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
