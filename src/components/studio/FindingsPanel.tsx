import { useState } from 'react'
import type { Finding } from '../../grader/grade'
import controls from './controls.module.css'
import { FindingCard } from './FindingCard'
import styles from './FindingsPanel.module.css'
import { fixLabel } from './fix-label'
import { FINDINGS_ID } from './focus'
import { countBySeverity, holdsGrade, waivedFindings } from './numbered-findings'
import type { Graded } from './studio-state'
import { TEXTS } from './texts'

interface Props {
  readonly graded: Graded
  /** The graded text as JSON, for the names in the labels of fixes. */
  readonly architecture: unknown
  readonly reasons: ReadonlyMap<string, string>
  readonly selected: number | undefined
  /** Whether the text is still the one that was graded: only then a fix fits. */
  readonly current: boolean
  readonly onSelect: (number: number | undefined) => void
  readonly onLine: (finding: Finding, number?: number) => void
  readonly onFix: (finding: Finding, label: string) => void
}

const FIRST = 3

/** Three findings, worst first; the others one press away; then what waivers accept. */
export function FindingsPanel({ graded, architecture, reasons, selected, current, onSelect, onLine, onFix }: Props) {
  const [all, setAll] = useState(false)
  const { grade, findings } = graded
  const waived = waivedFindings(grade)
  const counts = countBySeverity(findings.map(({ finding }) => finding))
  const showAll = all || (selected ?? 0) > FIRST
  const shown = showAll ? findings : findings.slice(0, FIRST)
  const others = findings.length - FIRST
  const toggle = () => {
    setAll(!showAll)
    if (showAll) onSelect(undefined)
  }
  const card = (finding: Finding, number?: number) => {
    const fix = current && finding.fix && !finding.waived ? fixLabel(finding.fix, architecture) : undefined
    return (
      <FindingCard
        key={number ?? `${finding.rule}${finding.pointer}`}
        finding={finding}
        number={number}
        why={reasons.get(finding.rule)}
        fix={fix}
        holdsGrade={holdsGrade(finding, grade)}
        selected={number !== undefined && number === selected}
        onLine={() => onLine(finding, number)}
        onSelect={() => number !== undefined && onSelect(number)}
        onFix={() => onFix(finding, fix ?? '')}
      />
    )
  }
  return (
    <>
      <div className={controls.head}>
        <h2 id={FINDINGS_ID} tabIndex={-1}>
          {findings.length > 0 ? TEXTS.fixFirst : TEXTS.nothingFound}
        </h2>
        <span className={controls.end}>{TEXTS.counts(counts.error, counts.warning, counts.info, waived.length)}</span>
      </div>
      {findings.length === 0 && <p className={styles.quiet}>{grade.score === null ? TEXTS.noScoreWhy : TEXTS.nothingFoundWhy}</p>}
      {shown.map(({ finding, number }) => card(finding, number))}
      <div className={styles.more}>
        {others > 0 && (
          <button type="button" className={`${controls.button} ${controls.small}`} aria-expanded={showAll} onClick={toggle}>
            {showAll ? TEXTS.showThree : TEXTS.showOthers(others)}
          </button>
        )}
        <span>{TEXTS.limits}</span>
      </div>
      <Waivers grade={graded.grade} count={waived.length}>
        {waived.map((finding) => card(finding))}
      </Waivers>
    </>
  )
}

interface WaiversProps {
  readonly grade: Graded['grade']
  readonly count: number
  readonly children: React.ReactNode
}

function Waivers({ grade, count, children }: WaiversProps) {
  const stale = grade.waivers.filter(({ state }) => state !== 'active')
  return (
    <>
      {stale.length > 0 && (
        <ul className={styles.stale}>
          {stale.map(({ rule, on, state }) => (
            <li key={`${rule} ${on}`}>{state === 'idle' ? TEXTS.waiverIdle(rule, on) : TEXTS.waiverExpired(rule, on)}</li>
          ))}
        </ul>
      )}
      {count > 0 && (
        <details className={styles.waived}>
          <summary>{TEXTS.waivedTitle(count)}</summary>
          {children}
        </details>
      )}
    </>
  )
}
