import { PartsTable } from '../diagram/PartsTable'
import { Drawing } from '../lesson/Drawing'
import type { PlateData } from '../lesson/lesson-data'
import styles from './QuestionPicture.module.css'
import { TEXTS } from './texts'

/** The design that a flaw is looked for in. Its findings would be the answer, so they stay out. */
export const QuestionPicture = ({ plate: { name, file, wide, narrow, parts } }: { readonly plate: PlateData }) => (
  <div className={styles.picture}>
    {wide && <Drawing className={styles.wide} svg={wide} shape="wide" file={file} />}
    {/* A region that scrolls must be reachable by keyboard. */}
    <Drawing
      className={wide ? styles.narrow : styles.only}
      svg={narrow}
      shape="narrow"
      file={file}
      aria-label={TEXTS.picture(name)}
      tabIndex={0}
    />
    <details className={styles.twin}>
      <summary>{TEXTS.asTable}</summary>
      <PartsTable parts={parts} />
    </details>
  </div>
)
