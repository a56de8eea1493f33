import { useEffect, useRef, useState } from 'react'
import controls from '../studio/controls.module.css'
import studio from '../studio/Studio.module.css'
import { DesignText } from './DesignText'
import type { ExercisePageData } from './exercise-data'
import styles from './HintsPanel.module.css'
import { Paragraphs } from './Paragraphs'
import { TEXTS } from './texts'

const DEPTHS = ['place', 'pattern', 'json'] as const

/** Hints in three depths, one at a press. */
export function HintsPanel({ hints }: Pick<ExercisePageData, 'hints'>) {
  const [shown, setShown] = useState(0)
  const last = useRef<HTMLHeadingElement>(null)
  const isLast = shown === DEPTHS.length
  // The button goes with the last hint: the focus must not go with it.
  useEffect(() => {
    if (isLast) last.current?.focus()
  }, [isLast])
  return (
    <section className={studio.wide} aria-labelledby="exercise-hints">
      <div className={controls.head}>
        <h2 id="exercise-hints">{TEXTS.hints}</h2>
        {shown === 0 && <span className={styles.about}>{TEXTS.noHint}</span>}
        <span className={controls.end}>
          {TEXTS.hintsShown(shown)}
          {!isLast && (
            <button type="button" className={`${controls.button} ${controls.small}`} onClick={() => setShown(shown + 1)}>
              {TEXTS.showHint(shown)}
            </button>
          )}
        </span>
      </div>
      <div className={styles.depths} data-shown={shown} aria-live="polite">
        {DEPTHS.slice(0, shown).map((depth, index) => (
          <div key={depth} className={styles.depth}>
            <h3 tabIndex={-1} ref={index === DEPTHS.length - 1 ? last : undefined}>
              {TEXTS.hintDepths[index]}
            </h3>
            <Paragraphs of={hints[depth]} />
            {depth === 'json' && hints.code && <DesignText label={TEXTS.hintDepths[2]} text={hints.code} />}
          </div>
        ))}
      </div>
    </section>
  )
}
