import type { PageSource } from '../../quizzes/page-question'
import { longDate } from '../lesson/dates'
import styles from './Question.module.css'
import { TEXTS } from './texts'

/** What the reasons rest on, and when somebody last looked. */
export const QuestionSources = ({ sources }: { readonly sources: readonly PageSource[] }) => (
  <div className={styles.sources}>
    {TEXTS.sources}
    <ul>
      {sources.map(({ title, url, checked }) => (
        <li key={url}>
          <a href={url}>{title}</a>, {TEXTS.checked(longDate(checked))}
        </li>
      ))}
    </ul>
  </div>
)
