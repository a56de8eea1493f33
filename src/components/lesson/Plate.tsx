import Link from '@docusaurus/Link'
import type { ComponentProps, CSSProperties, ReactNode } from 'react'
import { drawingWidth } from '../diagram/drawing-width'
import { PartsTable } from '../diagram/PartsTable'
import { SeverityMark } from '../studio/SeverityMark'
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

const Drawing = ({ svg, ...rest }: { readonly svg: string } & ComponentProps<'section'>) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: markup of our own drawing code, committed and read when the site is built
  <section {...rest} style={{ '--drawn': `${drawingWidth(svg)}px` } as CSSProperties} dangerouslySetInnerHTML={{ __html: svg }} />
)

const gradeOf = ({ score, cappedBy }: PlateData): string =>
  score === null ? 'No grade' : `Grade ${score} of 100${cappedBy.length > 0 ? `, held there by ${cappedBy.join(' and ')}` : ''}`

/** A design of the course: its drawing, its grade as the build computed it, and the same parts as a table. */
export const Plate = ({ of, data, children }: Props) => (
  <figure className={styles.plate} data-design={of}>
    {data.wide && <Drawing className={styles.wide} svg={data.wide} />}
    {/* A region that scrolls must be reachable by keyboard. */}
    <Drawing className={data.wide ? styles.narrow : styles.only} svg={data.narrow} aria-label={`Picture: ${data.name}`} tabIndex={0} />
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
      <details className={styles.twin}>
        <summary>As a table</summary>
        <PartsTable parts={data.parts} />
      </details>
    </figcaption>
  </figure>
)
