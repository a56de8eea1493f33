import clsx from 'clsx'
import { memo } from 'react'
import type { LineStarts } from '../../architecture/text-position'
import { type Mark, piecesOf } from './code-line'
import type { NumberedFinding } from './numbered-findings'
import styles from './PlainEditor.module.css'
import { SeverityMark } from './SeverityMark'

interface Props {
  readonly text: string
  readonly starts: LineStarts
  readonly marks: ReadonlyMap<number, readonly Mark[]>
  readonly numbers: ReadonlyMap<number, NumberedFinding>
  /** The line with the caret. */
  readonly here: number
  readonly painted: boolean
  /** In CSS pixels, like the rest. */
  readonly lineHeight: number
  readonly scrollTop: number
  readonly scrollLeft: number
  readonly height: number
  readonly onMark: (number: number) => void
}

const NO_MARKS: readonly Mark[] = []

const Line = memo(function Line({ line, marks }: { readonly line: string; readonly marks: readonly Mark[] }) {
  return piecesOf(line, marks).map(({ text, role, mark }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one line have no other name
    <span key={index} data-role={role} data-mark={mark}>
      {text}
    </span>
  ))
})

/** The lines in view, painted behind the text field, and their numbers and marks beside it. Only these are in the page, however long the file. */
export function CodeLines({ text, starts, marks, numbers, here, painted, lineHeight, scrollTop, scrollLeft, height, onMark }: Props) {
  const first = Math.max(0, Math.floor(scrollTop / lineHeight) - 2)
  const last = Math.min(starts.length, first + Math.ceil(height / lineHeight) + 5)
  const lines = Array.from(starts.subarray(first, last), (start, index) => {
    const number = first + index + 1
    const next = starts[number]
    return { number, start, end: next === undefined ? text.length : next - 1 }
  })
  const top = first * lineHeight - scrollTop
  return (
    <>
      <div className={styles.gutter} aria-hidden="true">
        <div style={{ transform: `translateY(${top}px)` }}>
          {lines.map(({ number }) => {
            const mark = numbers.get(number)
            return (
              <div key={number} className={clsx(styles.number, number === here && styles.here)}>
                {mark ? (
                  <button type="button" tabIndex={-1} onClick={() => onMark(mark.number)}>
                    <SeverityMark severity={mark.finding.severity} number={mark.number} size={16} />
                  </button>
                ) : (
                  <i />
                )}
                <span>{number}</span>
              </div>
            )
          })}
        </div>
      </div>
      <div className={styles.paint} aria-hidden="true">
        <div style={{ transform: `translateY(${top}px)` }}>
          {lines.map(({ number, start, end }) => (
            <div key={number} className={clsx(styles.line, number === here && styles.here)}>
              {painted && (
                <span className={styles.code} style={{ transform: `translateX(${-scrollLeft}px)` }}>
                  <Line line={text.slice(start, end)} marks={marks.get(number) ?? NO_MARKS} />
                </span>
              )}
            </div>
          ))}
        </div>
      </div>
    </>
  )
}
