import styles from './FindingCard.module.css'
import { TEXTS } from './texts'
import type { PlacedWaiver } from './waiver-patch'

interface Props {
  /** Those that accept the finding. */
  readonly waivers: readonly PlacedWaiver[]
  readonly onRemove: (placed: PlacedWaiver) => void
}

/** Why a finding is accepted and until when, with a press that takes that back. */
export function WaivedNote({ waivers, onRemove }: Props) {
  return waivers.map((one) => {
    const { rule, on, until, reason } = one.waiver
    return (
      <div key={one.index} className={styles.accepted}>
        <p>{TEXTS.waivedUntil(on, until)}</p>
        <blockquote>{reason}</blockquote>
        <button type="button" className={styles.act} aria-label={TEXTS.takeBackOf(rule, on)} onClick={() => onRemove(one)}>
          {TEXTS.takeBack}
        </button>
      </div>
    )
  })
}
