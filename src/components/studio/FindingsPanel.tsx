import { useState } from 'react'
import type { Finding } from '../../grader/grade'
import controls from './controls.module.css'
import { designOf } from './design-of'
import { FindingCard } from './FindingCard'
import styles from './FindingsPanel.module.css'
import { fixLabel } from './fix-label'
import { FINDINGS_ID } from './focus'
import { countBySeverity, holdsGrade, type NumberedFinding, waivedFindings } from './numbered-findings'
import type { Graded } from './studio-state'
import { TEXTS } from './texts'
import { today } from './today'
import type { WaiverActs } from './use-waivers'
import { WaivedList } from './WaivedList'
import { WaivedNote } from './WaivedNote'
import { WaiverForm } from './WaiverForm'
import { scopesOf } from './waiver-draft'
import { waiversOf } from './waiver-patch'

interface Props {
  readonly graded: Graded
  readonly reasons: ReadonlyMap<string, string>
  readonly selected: number | undefined
  /** Whether the text is still the one that was graded: only then a fix fits. */
  readonly current: boolean
  readonly waivers: WaiverActs
  readonly onSelect: (number: number | undefined) => void
  readonly onLine: (finding: Finding, number?: number) => void
  readonly onFix: (finding: Finding, label: string) => void
}

const FIRST = 3

/** Three findings, worst first; the others one press away; then what waivers accept. */
export function FindingsPanel({ graded, reasons, selected, current, waivers, onSelect, onLine, onFix }: Props) {
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
  const form = ({ number, finding }: NumberedFinding) =>
    waivers.draft?.number === number ? (
      <WaiverForm
        finding={finding}
        draft={waivers.draft}
        scopes={scopesOf(finding, findings)}
        today={today()}
        isRequired={waivers.isRequired(finding.rule)}
        onDraft={waivers.edit}
        onWaive={(draft) => waivers.waive(draft, finding.rule)}
        onCancel={() => waivers.cancel(number)}
      />
    ) : undefined
  const card = (one: NumberedFinding) => {
    const { number, finding } = one
    const fix = current && finding.fix ? fixLabel(finding.fix, designOf(graded)) : undefined
    const open = form(one)
    return (
      <FindingCard
        key={number}
        finding={finding}
        number={number}
        why={reasons.get(finding.rule)}
        fix={fix}
        waiver={open}
        holdsGrade={holdsGrade(finding, grade)}
        selected={number === selected}
        onLine={() => onLine(finding, number)}
        onSelect={() => onSelect(number)}
        onFix={() => onFix(finding, fix ?? '')}
        onWaive={() => (open ? waivers.cancel(number) : waivers.open(one))}
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
      {shown.map(card)}
      <div className={styles.more}>
        {others > 0 && (
          <button type="button" className={`${controls.button} ${controls.small}`} aria-expanded={showAll} onClick={toggle}>
            {showAll ? TEXTS.showThree : TEXTS.showOthers(others)}
          </button>
        )}
        <span>{TEXTS.limits}</span>
      </div>
      <WaivedList placed={waivers.placed} count={waived.length} onRemove={waivers.remove}>
        {waived.map((finding) => (
          <FindingCard
            key={`${finding.rule}${finding.pointer} ${finding.subjects.join(' ')}`}
            finding={finding}
            why={reasons.get(finding.rule)}
            waiver={<WaivedNote waivers={waiversOf(finding, waivers.placed)} onRemove={waivers.remove} />}
            onLine={() => onLine(finding)}
          />
        ))}
      </WaivedList>
    </>
  )
}
