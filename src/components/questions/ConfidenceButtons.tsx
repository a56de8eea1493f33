import { useId } from 'react'
import type { QuestionKind } from '../../quizzes/question-schema'
import styles from './Question.module.css'
import { CONFIDENCES, type Confidence } from './question-state'
import { TEXTS } from './texts'

interface Props {
  readonly kind: QuestionKind
  /** Whether there is an answer to be sure of. */
  readonly isReady: boolean
  readonly onReveal: (confidence: Confidence) => void
}

/** How sure the answer is. Saying so reveals the reasons. */
export const ConfidenceButtons = ({ kind, isReady, onReveal }: Props) => {
  const label = useId()
  return (
    <div className={styles.confidence}>
      <span id={label}>{isReady ? TEXTS.confidenceAsk : TEXTS.confidenceFirst(kind)}</span>
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
