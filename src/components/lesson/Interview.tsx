import type { ReactNode } from 'react'
import styles from './callouts.module.css'

interface Props {
  /** What the interviewer asks. */
  readonly asks: string
  readonly children: ReactNode
}

/** A question of an interview, and what a strong answer says. */
export const Interview = ({ asks, children }: Props) => (
  <aside className={styles.interview} aria-label={`In an interview: ${asks}`}>
    <svg className={styles.icon} viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d="M3 10h13M11 5l5 5-5 5" />
    </svg>
    <div>
      <p className={styles.title}>“{asks}”</p>
      {children}
    </div>
  </aside>
)
