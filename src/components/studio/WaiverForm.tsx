import clsx from 'clsx'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { Finding } from '../../grader/grade'
import controls from './controls.module.css'
import { focusLater, WAIVER_REASON_ID, WAIVER_UNTIL_ID } from './focus'
import { TEXTS } from './texts'
import styles from './WaiverForm.module.css'
import { type DraftProblems, problemsOf, type WaiverDraft, type WaiverScope, waiverDays } from './waiver-draft'

interface Props {
  readonly finding: Finding
  readonly draft: WaiverDraft
  readonly scopes: readonly WaiverScope[]
  /** Today, as YYYY-MM-DD. */
  readonly today: string
  /** Whether the page is an exercise that asks for this rule to hold without a waiver. */
  readonly isRequired: boolean
  readonly onDraft: (draft: WaiverDraft) => void
  readonly onWaive: (draft: WaiverDraft) => void
  readonly onCancel: () => void
}

/** Why the finding is accepted, until when, and how far that reaches. What is wrong is said after the first try, field by field. */
export function WaiverForm({ finding, draft, scopes, today, isRequired, onDraft, onWaive, onCancel }: Props) {
  const [tried, setTried] = useState(false)
  const { first, last } = waiverDays(today)
  const on = scopes.some((scope) => scope.on === draft.on) ? draft.on : (scopes[0]?.on ?? '*')
  const problems: DraftProblems = tried ? problemsOf(draft, today) : {}
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { reason, until } = problemsOf(draft, today)
    if (!reason && !until) return onWaive({ ...draft, on })
    setTried(true)
    focusLater(reason ? WAIVER_REASON_ID : WAIVER_UNTIL_ID)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onCancel()
  }
  return (
    <form className={styles.form} aria-label={TEXTS.waiveOf(finding.message)} noValidate onSubmit={submit} onKeyDown={onKeyDown}>
      <p>{TEXTS.waiveLead}</p>
      {isRequired && <p className={styles.required}>{TEXTS.waiveRequired(finding.rule)}</p>}
      <div className={styles.field}>
        <label htmlFor={WAIVER_REASON_ID}>{TEXTS.waiveReason}</label>
        <textarea
          id={WAIVER_REASON_ID}
          rows={2}
          required
          value={draft.reason}
          aria-invalid={problems.reason !== undefined}
          aria-describedby={`${WAIVER_REASON_ID}-hint`}
          onChange={({ target }) => onDraft({ ...draft, reason: target.value })}
        />
        <Hint of={WAIVER_REASON_ID} trouble={problems.reason && TEXTS.waiveTrouble[problems.reason]} hint={TEXTS.waiveReasonHint} />
      </div>
      <div className={styles.field}>
        <label htmlFor={WAIVER_UNTIL_ID}>{TEXTS.waiveUntil}</label>
        <input
          id={WAIVER_UNTIL_ID}
          type="date"
          required
          min={first}
          max={last}
          value={draft.until}
          aria-invalid={problems.until !== undefined}
          aria-describedby={`${WAIVER_UNTIL_ID}-hint`}
          onChange={({ target }) => onDraft({ ...draft, until: target.value })}
        />
        <Hint of={WAIVER_UNTIL_ID} trouble={problems.until && TEXTS.waiveTrouble[problems.until]} hint={TEXTS.waiveUntilHint(last)} />
      </div>
      <div className={styles.field}>
        <label htmlFor="waiver-on">{TEXTS.waiveOn}</label>
        <select
          id="waiver-on"
          value={on}
          aria-describedby="waiver-on-hint"
          onChange={({ target }) => onDraft({ ...draft, on: target.value })}
        >
          {scopes.map((scope) => (
            <option key={scope.on} value={scope.on}>
              {TEXTS.waiveScope(scope.on, scope.findings)}
            </option>
          ))}
        </select>
        <Hint of="waiver-on" trouble={undefined} hint={TEXTS.waiveOnHint} />
      </div>
      <div className={styles.acts}>
        <button type="submit" className={`${controls.button} ${controls.small}`}>
          {TEXTS.waiveDo}
        </button>
        <button type="button" className={`${controls.button} ${controls.small} ${controls.plain}`} onClick={onCancel}>
          {TEXTS.cancel}
        </button>
      </div>
    </form>
  )
}

interface HintProps {
  /** Id of the field. */
  readonly of: string
  readonly trouble: string | undefined
  readonly hint: string
}

function Hint({ of, trouble, hint }: HintProps) {
  return (
    <p id={`${of}-hint`} className={clsx(trouble && styles.trouble)}>
      {trouble ?? hint}
    </p>
  )
}
