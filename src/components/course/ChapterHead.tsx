import type { ReactNode } from 'react'
import styles from './Chapter.module.css'

/** Which chapter this is, how long it takes, how old its facts are and what it teaches. The build writes what stands in it. */
export const ChapterHead = ({ children }: { readonly children: ReactNode }) => <div className={styles.head}>{children}</div>
