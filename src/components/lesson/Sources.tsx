import { CONFIDENCE_TEXTS } from './Dated'
import { longDate } from './dates'
import type { LessonFact } from './lesson-data'
import styles from './Sources.module.css'

interface Props {
  /** Every fact that the page tells. Added by the build. */
  readonly facts: readonly LessonFact[]
}

/** Where the facts of a page come from, what each source says, and when it was looked at. */
export const Sources = ({ facts }: Props) => {
  const sources = [...new Map(facts.map(({ source }) => [source.url, source])).values()]
  return (
    <ul className={styles.sources}>
      {sources.map(({ url, title }) => {
        const told = facts.filter(({ source }) => source.url === url)
        return (
          <li key={url}>
            <a href={url}>{title}</a>, checked {longDate(told.map(({ verifiedOn }) => verifiedOn).sort()[0]!)}
            {told.map(({ id, claim, confidence, note }) => (
              <p key={id}>{[claim, CONFIDENCE_TEXTS[confidence], note].filter(Boolean).join(' ')}</p>
            ))}
          </li>
        )
      })}
    </ul>
  )
}
