import type { ReactNode } from 'react'
import styles from './Chapter.module.css'

/** What to know before a chapter, and where it leads. The build writes what stands in it. */
export const ChapterFoot = ({ children }: { readonly children: ReactNode }) => (
  <nav className={styles.foot} aria-label="Chapters around this one">
    {children}
  </nav>
)
