import { createPaint, type Paint } from './terminal'

/** The process as the commands see it. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly paint: Paint
  /** Today as YYYY-MM-DD, in UTC: the same file has the same grade in every time zone. */
  readonly today: string
}

export const processIo = (): Io => ({
  stdin: process.stdin,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  paint: createPaint(process.stdout.isTTY === true, process.env),
  today: new Date().toISOString().slice(0, 10),
})
