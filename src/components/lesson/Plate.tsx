import Link from '@docusaurus/Link'
import type { CSSProperties, MouseEvent, ReactNode } from 'react'
import { drawingWidth } from '../diagram/drawing-width'
import { PartsTable } from '../diagram/PartsTable'
import { SeverityMark } from '../studio/SeverityMark'
import { Drawing } from './Drawing'
import type { PlateData } from './lesson-data'
import styles from './Plate.module.css'

interface Props {
  /** The name of the design file, without .json. */
  readonly of: string
  /** Added by the build. */
  readonly data: PlateData
  /** The caption: one or two sentences. */
  readonly children: ReactNode
}

const widthOf = (svg: string) => ({ '--drawn': `${drawingWidth(svg)}px` }) as CSSProperties

const gradeOf = ({ score, cappedBy }: PlateData): string =>
  score === null ? 'No grade' : `Grade ${score} of 100${cappedBy.length > 0 ? `, held there by ${cappedBy.join(' and ')}` : ''}`

/** What shows it is fetched with the first press. Without it the picture stays as it is. */
const showLarge = ({ currentTarget }: MouseEvent) => {
  const figure = currentTarget.closest('figure')
  import('../enlarge/enlarge').then(
    ({ enlarge }) => figure && enlarge(figure),
    () => undefined,
  )
}

/** A design of the course: its drawing, its grade as the build computed it, and the same parts as a table. */
export const Plate = ({ of, data, children }: Props) => (
  <figure className={styles.plate} data-design={of}>
    {/* A region that may scroll must be reachable by keyboard. */}
    {data.wide && (
      <Drawing
        className={styles.wide}
        style={widthOf(data.wide)}
        svg={data.wide}
        shape="wide"
        file={data.file}
        aria-label={`Picture: ${data.name}`}
        tabIndex={0}
      />
    )}
    <Drawing
      className={data.wide ? styles.narrow : styles.only}
      style={widthOf(data.narrow)}
      svg={data.narrow}
      shape="narrow"
      file={data.file}
      aria-label={`Picture: ${data.name}`}
      tabIndex={0}
    />
    <figcaption>
      <div className={styles.caption}>{children}</div>
      <p className={styles.grade}>
        <b>{gradeOf(data)}.</b>
      </p>
      {data.findings.length > 0 && (
        <ul className={styles.findings} aria-label="What the grader finds">
          {data.findings.map(({ severity, rule, message }) => (
            <li key={message}>
              <SeverityMark severity={severity} size={16} />
              <p>
                {message} <Link to={`/rules/${rule}`}>{rule}</Link>, {severity}
              </p>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className={styles.larger} onClick={showLarge}>
        Larger picture
      </button>
      <details className={styles.twin}>
        <summary>As a table</summary>
        <PartsTable parts={data.parts} />
      </details>
    </figcaption>
  </figure>
)
