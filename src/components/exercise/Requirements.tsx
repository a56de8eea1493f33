import clsx from 'clsx'
import { useState } from 'react'
import { InlineText } from '../questions/InlineText'
import controls from '../studio/controls.module.css'
import type { Bench } from '../studio/desk'
import { jumpTo } from '../studio/use-finding-keys'
import { CheckMark } from './CheckMark'
import styles from './MustPanel.module.css'
import { TEXTS } from './texts'
import type { Verdict } from './use-check'

/** Open requirements that are shown at once. */
const FIRST = 3

interface Props {
  readonly must: readonly string[]
  readonly verdict: Verdict
  readonly bench: Bench
}

/** What of an exercise is open, three first with where to look, and what holds. */
export function Requirements({ must, verdict: { requirements, text }, bench }: Props) {
  const [all, setAll] = useState(false)
  const rows = requirements.map((requirement, index) => ({ ...requirement, says: must[index] ?? requirement.predicate }))
  const open = rows.filter(({ held }) => !held)
  const held = rows.filter((row) => row.held)
  const others = open.length - FIRST
  const show = async (pointer: string) => {
    const { locate } = await import('../../architecture/locate')
    const finding = locate(text, [pointer]).get(pointer)
    if (finding) bench.dispatch(jumpTo({ number: undefined, finding }))
  }
  return (
    <>
      {open.length > 0 && (
        <ul className={styles.list}>
          {(all ? open : open.slice(0, FIRST)).map(({ says, message, pointer }) => (
            <li key={says}>
              <CheckMark state="open" />
              <div>
                <p>
                  <InlineText of={says} />
                </p>
                <p className={styles.message}>{message}</p>
                {pointer !== undefined && text === bench.state.text && (
                  <button type="button" className={styles.place} onClick={() => void show(pointer)}>
                    {TEXTS.showPlace}
                  </button>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {others > 0 && (
        <button
          type="button"
          className={clsx(controls.button, controls.small)}
          aria-expanded={all}
          onClick={() => setAll((before) => !before)}
        >
          {all ? TEXTS.showLess : TEXTS.showOpen(others)}
        </button>
      )}
      {held.length > 0 && (
        <details className={styles.held}>
          <summary>{TEXTS.holding(held.length)}</summary>
          <ul className={styles.list}>
            {held.map(({ says, message }) => (
              <li key={says}>
                <CheckMark state="held" />
                <div>
                  <p>
                    <InlineText of={says} />
                  </p>
                  <p className={styles.message}>{message}</p>
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
