import Layout from '@theme/Layout'
import { useCallback, useMemo } from 'react'
import { summariseAttempts } from '../../progress/summary'
import { useProgress } from '../progress/use-progress'
import { Exercise } from './Exercise'
import type { Attempt, ExercisePageData } from './exercise-data'

/** The page of one exercise, with what is known of earlier attempts. The data is written by the exercises plugin when the site is built. */
export function ExercisePage({ data }: { readonly data: ExercisePageData }) {
  const { id, title, summary } = data
  const { state, record } = useProgress()
  const before = useMemo(() => state && summariseAttempts(state.entries.values(), id), [state, id])
  const keep = useCallback(
    ({ exercise, score, passed, held, total }: Attempt) =>
      void record({ kind: 'attempted', exercise, title, score, passed, held, requirements: total }),
    [record, title],
  )
  return (
    <Layout title={title} description={summary}>
      <main>
        <Exercise data={data} before={before} onAttempt={keep} />
      </main>
    </Layout>
  )
}
