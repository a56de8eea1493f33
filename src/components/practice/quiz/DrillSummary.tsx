import { useEffect, useRef, useState } from 'react'
import { calibrate } from '../../../progress/calibration'
import type { Misconception } from '../../../quizzes/question-schema'
import type { Deck } from '../../../review/deck'
import { type Drill, missedIn } from '../../../review/drill'
import { InlineText } from '../../questions/InlineText'
import controls from '../../site/controls.module.css'
import { CalibrationChart } from '../CalibrationChart'
import { loadChapter } from '../load-chapter'
import styles from './DrillSummary.module.css'
import { TEXTS } from './texts'

interface Props {
  readonly drill: Drill
  readonly name: string
  readonly deck: Deck
  readonly takesFocus: boolean
  readonly onRetry: () => void
  readonly onLeave: () => void
}

/** The beliefs that the answers of a round have shown, with what is true instead. They come with the questions. */
const useMet = ({ ids, results }: Drill, deck: Deck): readonly Misconception[] => {
  const [met, setMet] = useState<readonly Misconception[]>([])
  useEffect(() => {
    let isGone = false
    const shown = new Set(results.flatMap(({ misconceptions }) => misconceptions))
    const chapters = new Set(deck.filter(({ id }) => ids.includes(id)).map(({ chapter }) => chapter))
    Promise.all([...chapters].map(loadChapter)).then(
      (loaded) => {
        const known = new Map(loaded.flatMap(({ misconceptions }) => misconceptions.map((one) => [one.id, one] as const)))
        if (!isGone) setMet([...shown].flatMap((id) => known.get(id) ?? []))
      },
      () => undefined,
    )
    return () => {
      isGone = true
    }
  }, [ids, results, deck])
  return met
}

/** How a round went, what it showed, and another one over what was missed. */
export function DrillSummary({ drill, name, deck, takesFocus, onRetry, onLeave }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const met = useMet(drill, deck)
  const missed = missedIn(drill).length
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <section className={styles.summary} aria-labelledby="summary" data-summary>
      <h2 id="summary" tabIndex={-1} ref={heading}>
        {TEXTS.running(name, drill.round)}: {TEXTS.done(drill.ids.length - missed, drill.ids.length)}
      </h2>
      <p>{missed === 0 ? TEXTS.allRight : TEXTS.missed(missed)}</p>
      <h3>{TEXTS.confidence}</h3>
      <CalibrationChart calibration={calibrate(drill.results)} />
      {met.length > 0 && (
        <>
          <h3>{TEXTS.met}</h3>
          <ul className={styles.met}>
            {met.map(({ id, belief, instead }) => (
              <li key={id}>
                <p className={styles.belief}>
                  <InlineText of={belief} />
                </p>
                <p>
                  <b>{TEXTS.instead}:</b> <InlineText of={instead} />
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.acts}>
        {missed > 0 && (
          <button type="button" className={controls.primary} onClick={onRetry}>
            {TEXTS.retry(missed)}
          </button>
        )}
        <button type="button" className={missed > 0 ? controls.button : controls.primary} onClick={onLeave}>
          {TEXTS.again}
        </button>
      </div>
      {missed > 0 && <p className={styles.note}>{TEXTS.retryNote}</p>}
    </section>
  )
}
