import course from '@generated/blast-radius-progress/default/course.json'
import { useEffect, useState } from 'react'
import type { ProgressStore } from '../../../progress/store'
import { progressStore } from '../progress-client'
import { useProgress } from '../use-progress'
import styles from './ProgressPage.module.css'
import { ReadProgress } from './ReadProgress'
import { TEXTS } from './texts'

/** What is known, where it is kept, how to take it along, and how to get rid of it. */
export function ProgressPage() {
  const { status, state, warning } = useProgress('now')
  const [store, setStore] = useState<ProgressStore>()
  useEffect(() => {
    if (status === 'ready') void progressStore().then(setStore)
  }, [status])
  return (
    <div className={styles.page}>
      <h1>{TEXTS.title}</h1>
      <p className={styles.lead}>{TEXTS.lead}</p>
      {store && state ? (
        <ReadProgress store={store} state={state} warning={warning} course={course} />
      ) : (
        <p role="status" className={warning && styles.warning}>
          {warning ?? TEXTS.reading}
        </p>
      )}
    </div>
  )
}
