import { useId } from 'react'
import styles from './Question.module.css'
import { CONFIDENCES, type Confidence } from './question-state'
import { TEXTS } from './texts'

interface Props {
  /** Whether there is an answer to be sure of. */
  readonly isReady: boolean
  /** What to do before there is one. */
  readonly first: string
  /** What to do once there is one. */
  readonly ask?: string
  readonly onReveal: (confidence: Confidence) => void
}

/** How sure the answer is. Saying so reveals the reasons. */
export const ConfidenceButtons = ({ isReady, first, ask = TEXTS.confidenceAsk, onReveal }: Props) => {
  const label = useId()
  return (
    <div className={styles.confidence}>
      <span id={label}>{isReady ? ask : first}</span>
      {/* biome-ignore lint/a11y/useSemanticElements: the choice is made by pressing, so there is no field to set */}
      <div className={styles.group} role="group" aria-labelledby={label}>
        {CONFIDENCES.map((confidence) => (
          <button
            key={confidence}
            type="button"
            className={styles.button}
            data-confidence={confidence}
            aria-disabled={!isReady || undefined}
            onClick={() => onReveal(confidence)}
          >
            {TEXTS.confidence(confidence)}
          </button>
        ))}
      </div>
    </div>
  )
}
