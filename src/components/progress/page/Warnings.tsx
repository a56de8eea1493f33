import type { ReactNode } from 'react'
import controls from '../../site/controls.module.css'
import styles from './ReadProgress.module.css'
import { TEXTS } from './texts'

interface Act {
  readonly label: string
  readonly run: () => void
}

/** A thing to look at, and what can be done about it. */
const Warning = ({ children, act }: { readonly children: ReactNode; readonly act?: Act | undefined }) => (
  <div className={styles.warning}>
    <p>{children}</p>
    {act && (
      <button type="button" className={controls.button} onClick={act.run}>
        {act.label}
      </button>
    )}
  </div>
)

interface Props {
  readonly warning: string | undefined
  readonly missing: number
  /** Left out where trying again would not help. */
  readonly onTryAgain?: (() => void) | undefined
  readonly onTakeNote: () => void
}

/** Why something is not kept, and what is not there any more. */
export const Warnings = ({ warning, missing, onTryAgain, onTakeNote }: Props) => (
  <div role="alert">
    {warning && <Warning act={onTryAgain && { label: TEXTS.tryAgain, run: onTryAgain }}>{warning}</Warning>}
    {missing > 0 && <Warning act={{ label: TEXTS.seen, run: onTakeNote }}>{TEXTS.missing(missing)}</Warning>}
  </div>
)
