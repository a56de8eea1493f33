import type { ReactNode } from 'react'
import styles from './Objectives.module.css'

/** What a reader can do after the chapter: a list, each item beginning with a verb. */
export const Objectives = ({ children }: { readonly children: ReactNode }) => (
  <section className={styles.objectives} aria-labelledby="objectives">
    <p id="objectives">After this chapter you can</p>
    {children}
  </section>
)
