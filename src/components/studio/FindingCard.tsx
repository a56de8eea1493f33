import Link from '@docusaurus/Link'
import clsx from 'clsx'
import type { ReactNode } from 'react'
import type { Finding } from '../../grader/grade'
import { principleTitle } from '../../grader/principles'
import { EvidencePanel } from './EvidencePanel'
import styles from './FindingCard.module.css'
import { findingId, waiveId } from './focus'
import { SeverityMark } from './SeverityMark'
import { SEVERITY_WORDS, TEXTS } from './texts'

interface Props {
  readonly finding: Finding
  /** Absent where the finding is waived. */
  readonly number?: number
  readonly why: string | undefined
  readonly holdsGrade?: boolean
  readonly selected?: boolean
  /** The act of its fix, where it has one that can be done now. */
  readonly fix?: string | undefined
  /** The form for a waiver while it is open, or what the waiver says that accepts the finding. */
  readonly waiver: ReactNode
  readonly onLine: () => void
  readonly onSelect?: () => void
  readonly onFix?: () => void
  readonly onWaive?: () => void
}

/** One finding: the claim, why it matters, what to do next, and what it rests on. */
export function FindingCard({ finding, number, why, holdsGrade, selected, fix, waiver, onLine, onSelect, onFix, onWaive }: Props) {
  return (
    <article
      className={clsx(styles.finding, selected && styles.selected)}
      id={number === undefined ? undefined : findingId(number)}
      tabIndex={-1}
    >
      {number === undefined ? (
        <SeverityMark severity={finding.severity} size={24} />
      ) : (
        <button
          type="button"
          className={styles.number}
          aria-pressed={selected}
          aria-label={`${TEXTS.onDiagram}: ${number}`}
          onClick={onSelect}
        >
          <SeverityMark severity={finding.severity} number={number} size={24} />
        </button>
      )}
      <div className={styles.body}>
        <h3>{finding.message}</h3>
        <p className={styles.meta}>
          <span className={styles.badge} data-severity={finding.severity}>
            {SEVERITY_WORDS[finding.severity]}
          </span>
          {finding.waived && <span className={styles.badge}>{TEXTS.waived}</span>}
          <span>{principleTitle(finding.principle)}</span>
          <Link className={styles.rule} to={finding.docs}>
            {finding.rule}
          </Link>
          <button type="button" className={styles.line} aria-label={TEXTS.lineOf(finding.line, finding.message)} onClick={onLine}>
            {TEXTS.line(finding.line)}
          </button>
          {holdsGrade && <span>{TEXTS.holdsGrade}</span>}
        </p>
        {why && <p className={styles.why}>{why}</p>}
        <p className={styles.next}>
          <b>{TEXTS.next}</b> {finding.hint}
        </p>
        {(fix || onWaive) && (
          <p className={styles.acts}>
            {fix && (
              <button type="button" className={styles.act} onClick={onFix}>
                {fix}
              </button>
            )}
            {onWaive && number !== undefined && (
              <button
                type="button"
                className={clsx(styles.act, styles.quiet)}
                id={waiveId(number)}
                aria-label={TEXTS.waiveOf(finding.message)}
                aria-expanded={waiver !== undefined}
                onClick={onWaive}
              >
                {TEXTS.waive}
              </button>
            )}
          </p>
        )}
        {waiver}
      </div>
      <EvidencePanel evidence={finding.evidence} />
    </article>
  )
}
