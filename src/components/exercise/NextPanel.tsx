import Link from '@docusaurus/Link'
import controls from '../studio/controls.module.css'
import studio from '../studio/Studio.module.css'
import type { ExercisePageData } from './exercise-data'
import styles from './NextPanel.module.css'
import { TEXTS } from './texts'

/** Where to go on: the chapter and the rules. */
export const NextPanel = ({ next }: Pick<ExercisePageData, 'next'>) => (
  <section className={studio.wide} aria-labelledby="exercise-next">
    <div className={controls.head}>
      <h2 id="exercise-next">{TEXTS.next}</h2>
    </div>
    <ul className={styles.list}>
      {next.map(({ to, label, why }) => (
        <li key={to}>
          <Link to={to}>{label}</Link>
          <span>{why}</span>
        </li>
      ))}
    </ul>
  </section>
)
