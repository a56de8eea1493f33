import Link from '@docusaurus/Link'
import { Arrow } from './Arrow'
import styles from './GainsList.module.css'
import { gainRows } from './gain-rows'
import { SeverityMark } from './SeverityMark'
import type { Graded } from './studio-state'
import { TEXTS } from './texts'

interface Props {
  readonly graded: Graded
  /** False while the findings are not on the page, because the text is invalid. */
  readonly current: boolean
  readonly onFinding: (number: number) => void
}

/** The rules that would raise the score most, and how far. Nothing where nothing would. */
export function GainsList({ graded, current, onFinding }: Props) {
  const rows = gainRows(graded)
  if (rows.length === 0) return null
  return (
    <div className={styles.gains}>
      <h3 id="studio-gains">{TEXTS.gains(rows.length)}</h3>
      <ol aria-labelledby="studio-gains">
        {rows.map(({ rule, from, to, uncapped, finding }) => {
          const first = finding === undefined ? undefined : graded.findings[finding - 1]
          const mark = first && <SeverityMark severity={first.finding.severity} number={first.number} size={24} />
          return (
            <li key={rule}>
              {first && current ? (
                <button
                  type="button"
                  title={TEXTS.toFinding(first.number, rule)}
                  aria-label={TEXTS.toFinding(first.number, rule)}
                  onClick={() => onFinding(first.number)}
                >
                  {mark}
                </button>
              ) : (
                <span>{mark}</span>
              )}
              <Link to={`/rules/${rule}`}>{rule}</Link>
              <span className={styles.change}>
                {from} <Arrow /> <b>{to}</b>
              </span>
              {uncapped && (
                <span className={styles.uncapped}>
                  {TEXTS.withoutCeiling} {uncapped.from} <Arrow /> {uncapped.to}
                </span>
              )}
            </li>
          )
        })}
      </ol>
      <p>
        {rows.some(({ uncapped }) => uncapped) && `${TEXTS.gainsCeiling} `}
        {TEXTS.gainsNote}
      </p>
    </div>
  )
}
