import Link from '@docusaurus/Link'
import Layout from '@theme/Layout'
import styles from './ExerciseList.module.css'
import type { ExerciseSummary } from './exercise-data'
import { TEXTS } from './texts'

/** Every exercise. The data is written by the exercises plugin when the site is built. */
export function ExerciseList({ data }: { readonly data: readonly ExerciseSummary[] }) {
  return (
    <Layout title={TEXTS.exercises} description={TEXTS.listLead}>
      <main className={styles.page}>
        <h1>{TEXTS.exercises}</h1>
        <p className={styles.lead}>{TEXTS.listLead}</p>
        <ul className={styles.list}>
          {data.map(({ id, title, summary, minutes, must, score }) => (
            <li key={id}>
              <h2>
                <Link to={`/exercises/${id}`}>{title}</Link>
              </h2>
              <p>{summary}</p>
              <p className={styles.meta}>
                <span>{TEXTS.minutes(minutes)}</span>
                <span>{TEXTS.asks(must)}</span>
                <span>{TEXTS.startsAt(score)}</span>
              </p>
            </li>
          ))}
        </ul>
      </main>
    </Layout>
  )
}
