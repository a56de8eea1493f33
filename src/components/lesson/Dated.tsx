import Link from '@docusaurus/Link'
import type { ReactNode } from 'react'
import styles from './callouts.module.css'
import { longDate } from './dates'
import type { LessonFact } from './lesson-data'

interface Props {
  readonly title: string
  /** Ids of facts in the registry, with spaces between them. */
  readonly of: string
  /** Added by the build. */
  readonly facts: readonly LessonFact[]
  /** What follows from the facts. */
  readonly children?: ReactNode
}

/** How sure a fact is, where it was not read in an official text. */
export const CONFIDENCE_TEXTS: Readonly<Record<LessonFact['confidence'], string>> = {
  read: '',
  secondary: 'Second-hand: no official text was found for it.',
  conflict: 'Sources disagree.',
}

/** Facts that age, as the registry of dated facts has them, with the day on which they were checked. */
export const Dated = ({ title, facts, children }: Props) => (
  <aside className={styles.dated} aria-label={`Dated fact: ${title}`}>
    <svg className={styles.icon} viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d="M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5" />
    </svg>
    <div>
      <p className={styles.title}>{title}</p>
      {facts.map(({ id, claim, confidence }) => (
        <p key={id}>
          {claim} {CONFIDENCE_TEXTS[confidence]}
        </p>
      ))}
      {children}
      <p className={styles.checked}>
        Checked {longDate(facts.map(({ verifiedOn }) => verifiedOn).sort()[0]!)}. <Link to="#sources">Sources</Link>
      </p>
    </div>
  </aside>
)
