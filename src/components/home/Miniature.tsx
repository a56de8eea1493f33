import Link from '@docusaurus/Link'
import { type ComponentProps, useState } from 'react'
import { PartsTable } from '../diagram/PartsTable'
import controls from '../site/controls.module.css'
import type { MiniatureState } from './home-data'
import styles from './Miniature.module.css'

interface Props {
  readonly shared: MiniatureState
  readonly split: MiniatureState
}

const findingsOf = ({ findings }: MiniatureState): string => (findings.length === 1 ? '1 finding' : `${findings.length} findings`)

const Drawing = ({ svg, ...rest }: { readonly svg: string } & ComponentProps<'section'>) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: markup of our own drawing code, committed and read when the site is built
  <section {...rest} dangerouslySetInnerHTML={{ __html: svg }} />
)

/** A small design, its diagram and its grade, and a switch that mends one thing in it. */
export function Miniature({ shared, split }: Props) {
  const [mended, setMended] = useState(false)
  const state = mended ? split : shared
  const worst = state.findings[0]
  return (
    <section className={styles.panel} aria-labelledby="miniature">
      <div className={styles.head}>
        <h2 id="miniature">The bookshop</h2>
        <p className={styles.grade}>
          <span className={controls.hidden}>Grade </span>
          {state.score} <small>of 100, {findingsOf(state)}</small>
        </p>
      </div>
      <Drawing className={styles.wide} svg={state.wide} />
      {/* A region that scrolls must be reachable by keyboard. */}
      <Drawing className={styles.narrow} svg={state.narrow} aria-label="Picture of the bookshop" tabIndex={0} />
      <details className={styles.twin}>
        <summary>As a table</summary>
        <PartsTable parts={state.parts} />
      </details>
      <div className={styles.foot}>
        <div className={styles.switches}>
          <label className={styles.switch}>
            <input
              type="checkbox"
              role="switch"
              checked={mended}
              aria-checked={mended}
              onChange={(event) => setMended(event.target.checked)}
              aria-describedby="mended"
            />
            <b>Give payments its own table</b>
            <span id="mended">
              payments writes <code>{mended ? 'payments-table' : 'orders-db'}</code>
            </span>
          </label>
        </div>
        <div className={styles.readout} aria-live="polite">
          <p>
            {worst ? (
              <>
                <b>{worst.message}</b> {worst.hint}
              </>
            ) : (
              <b>Nothing that the rules look for is left.</b>
            )}
          </p>
          {state.cappedBy.length > 0 && (
            <p>
              Until <Link to={`/rules/${state.cappedBy[0]}`}>{state.cappedBy[0]}</Link> is mended, the grade cannot rise above 59.
            </p>
          )}
          <dl>
            {state.principles.map(({ id, title, score }) => (
              <div key={id}>
                <dt>{title}</dt>
                <dd className={styles.bar} aria-hidden="true">
                  <i style={{ width: `${score ?? 0}%` }} />
                </dd>
                <dd>{score}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </section>
  )
}
