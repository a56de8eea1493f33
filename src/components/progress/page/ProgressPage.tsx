import course from '@generated/blast-radius-progress/default/course.json'
import { useEffect, useState } from 'react'
import type { ProgressStore } from '../../../progress/store'
import { progressStore } from '../progress-client'
import { useProgress } from '../use-progress'
import styles from './Frame.module.css'
import type { ReadProgress } from './ReadProgress'
import { TEXTS } from './texts'

interface Loaded {
  readonly store: ProgressStore
  /** It comes with the store: its styles are no part of other pages. */
  readonly Read: typeof ReadProgress
}

const load = async (): Promise<Loaded> => {
  const [store, { ReadProgress: Read }] = await Promise.all([progressStore(), import('./ReadProgress')])
  return { store, Read }
}

/** What is known, where it is kept, how to take it along, and how to get rid of it. */
export function ProgressPage() {
  const { state, warning } = useProgress('now')
  const [loaded, setLoaded] = useState<Loaded | 'failed'>()
  useEffect(() => {
    load().then(setLoaded, () => setLoaded('failed'))
  }, [])
  return (
    <div className={styles.page}>
      <h1>{TEXTS.title}</h1>
      <p className={styles.lead}>{TEXTS.lead}</p>
      {typeof loaded === 'object' && state ? (
        <loaded.Read store={loaded.store} state={state} warning={warning} course={course} />
      ) : (
        <p role="status">{loaded === 'failed' ? TEXTS.partMissing : TEXTS.reading}</p>
      )}
    </div>
  )
}
