import Link from '@docusaurus/Link'
import clsx from 'clsx'
import type { PatchOperation } from '../../../architecture/patch'
import type { Finding } from '../../../grader/grade'
import type { FixMark } from '../../../quizzes/mark-fix'
import type { PageFixQuestion } from '../../../quizzes/page-question'
import { InlineText } from '../InlineText'
import styles from '../Question.module.css'
import fix from './Fix.module.css'
import { TEXTS } from './texts'

type Graded = Extract<FixMark, { kind: 'graded' }>

const Patch = ({ of }: { readonly of: readonly PatchOperation[] }) => <pre className={fix.patch}>{TEXTS.patch(of)}</pre>

const Found = ({ finding: { hint, message, rule, docs }, tag }: { readonly finding: Finding; readonly tag: string }) => (
  <li>
    {hint} <b>{tag}</b> {message} <Link to={docs}>{rule}</Link>
  </li>
)

/** What an edit has reached and what it has not, the recommendation first. */
const Reached = ({ mark, rule }: { readonly mark: Graded; readonly rule: string }) => {
  const { isRight, state, findings, lost, cutOff, newErrors, scoreBefore, scoreAfter } = mark
  if (isRight) return <p className={fix.reason}>{TEXTS.right(rule, mark)}</p>
  return (
    <ul className={fix.list}>
      {lost.length > 0 && <li>{TEXTS.lost(lost)}</li>}
      {cutOff.map((way) => (
        <li key={`${way.from} ${way.to}`}>{TEXTS.cutOff(way)}</li>
      ))}
      {(state === 'waived' || state === 'not-applicable') && <li>{TEXTS.state(state, rule)}</li>}
      {state === 'fail' &&
        findings.map((finding) => <Found key={`${finding.pointer} ${finding.message}`} finding={finding} tag={TEXTS.stillFound} />)}
      {newErrors.map((finding) => (
        <Found key={`${finding.rule} ${finding.pointer} ${finding.message}`} finding={finding} tag={TEXTS.isNew} />
      ))}
      {(scoreAfter ?? 0) < (scoreBefore ?? 0) && <li>{TEXTS.score(mark)}</li>}
    </ul>
  )
}

interface Props {
  readonly question: PageFixQuestion
  /** Absent of an answer from before. */
  readonly mark: Graded | undefined
  readonly isRight: boolean
}

/** What came of the edit, what mends the design and why, and the edits that only look like it. */
export const FixReasons = ({ question: { rule, reason, solution, mistakes }, mark, isRight }: Props) => (
  <ol className={styles.options}>
    <li className={clsx(fix.item, isRight ? styles.right : styles.chosen)} data-verdict={isRight ? 'found' : 'mistaken'}>
      <div>
        <b className={styles.tag}>{isRight ? TEXTS.mended : TEXTS.notYet}</b>
      </div>
      {mark && <Reached mark={mark} rule={rule} />}
    </li>
    <li className={fix.item}>
      <div>
        <b>{TEXTS.why}</b>
      </div>
      <p className={fix.reason}>
        <InlineText of={reason} />
      </p>
      <details className={fix.solution}>
        <summary>{TEXTS.showSolution}</summary>
        <Patch of={solution} />
      </details>
    </li>
    {mistakes.map((mistake) => (
      <li key={JSON.stringify(mistake.patch)} className={fix.item} data-verdict="avoided">
        <div>
          <b>{TEXTS.tempting}</b>
        </div>
        <Patch of={mistake.patch} />
        <p className={fix.reason}>
          <InlineText of={mistake.reason} />
        </p>
      </li>
    ))}
  </ol>
)
