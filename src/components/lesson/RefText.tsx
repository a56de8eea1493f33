import type { ReactNode } from 'react'
import styles from './RefText.module.css'

interface Props {
  /** The heading under which the words stand. */
  readonly section: string
  /** What was done to the words, if anything, such as "its two lists run together". */
  readonly note?: string
  readonly children: ReactNode
}

/** The reference text's own words. */
export const RefText = ({ section, note, children }: Props) => (
  <figure className={styles.reference}>
    <blockquote>{children}</blockquote>
    <figcaption>
      The reference text, “{section}”{note && `, ${note}`}
    </figcaption>
  </figure>
)
