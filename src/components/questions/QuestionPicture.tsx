import type { ComponentProps } from 'react'
import { PartsTable } from '../diagram/PartsTable'
import type { PlateData } from '../lesson/lesson-data'
import styles from './QuestionPicture.module.css'
import { TEXTS } from './texts'

const Drawing = ({ svg, ...rest }: { readonly svg: string } & ComponentProps<'section'>) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: markup of our own drawing code, committed and read when the site is built
  <section {...rest} dangerouslySetInnerHTML={{ __html: svg }} />
)

/** The design that a flaw is looked for in. Its findings would be the answer, so they stay out. */
export const QuestionPicture = ({ plate: { name, wide, narrow, parts } }: { readonly plate: PlateData }) => (
  <div className={styles.picture}>
    {wide && <Drawing className={styles.wide} svg={wide} />}
    {/* A region that scrolls must be reachable by keyboard. */}
    <Drawing className={wide ? styles.narrow : styles.only} svg={narrow} aria-label={TEXTS.picture(name)} tabIndex={0} />
    <details className={styles.twin}>
      <summary>{TEXTS.asTable}</summary>
      <PartsTable parts={parts} />
    </details>
  </div>
)
