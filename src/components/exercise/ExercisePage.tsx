import Layout from '@theme/Layout'
import { Exercise } from './Exercise'
import type { ExercisePageData } from './exercise-data'

/** The page of one exercise. The data is written by the exercises plugin when the site is built. */
export function ExercisePage({ data }: { readonly data: ExercisePageData }) {
  return (
    <Layout title={data.title} description={data.summary}>
      <main>
        <Exercise data={data} />
      </main>
    </Layout>
  )
}
