import type { CSSProperties, ReactNode } from 'react'
import { drawingWidth } from '../diagram/drawing-width'
import { Drawing } from './Drawing'
import type { SequenceData } from './lesson-data'
import styles from './Plate.module.css'

interface Props {
  /** The name of the file in docs/sequences, without .mmd. */
  readonly of: string
  /** Added by the build. */
  readonly data: SequenceData
  /** The caption: one or two sentences. */
  readonly children: ReactNode
}

/** What happens in which order: a drawing, and the same steps as a list. */
export const Sequence = ({ of, data: { title, svg, groups }, children }: Props) => (
  <figure className={styles.plate} data-sequence={of}>
    {/* A region that scrolls must be reachable by keyboard. */}
    <Drawing
      className={styles.only}
      style={{ '--drawn': `${drawingWidth(svg)}px` } as CSSProperties}
      svg={svg}
      shape="sequence"
      file={of}
      aria-label={`Picture: ${title}`}
      tabIndex={0}
    />
    <figcaption>
      <div className={styles.caption}>{children}</div>
      <details className={styles.twin}>
        <summary>As a list</summary>
        {groups.map(({ when, from, steps }) => {
          const items = steps.map((step) => <li key={step}>{step}</li>)
          return (
            <div key={steps[0]}>
              {when && <p>{when}:</p>}
              {from ? <ol start={from}>{items}</ol> : <ul>{items}</ul>}
            </div>
          )
        })}
      </details>
    </figcaption>
  </figure>
)
