import clsx from 'clsx'
import type { NumericMark } from '../../../quizzes/mark-numeric'
import type { PageNumericQuestion } from '../../../quizzes/page-question'
import { InlineText } from '../InlineText'
import styles from '../Question.module.css'
import numeric from './Numeric.module.css'
import { figure, TEXTS } from './texts'

interface Props {
  readonly question: PageNumericQuestion
  readonly value: number
  readonly mark: NumericMark
}

/** The answer with its arithmetic, then the values that people get, each with where it comes from. */
export const NumericReasons = ({ question: { answer, unit, formula, reason, wrong }, value, mark }: Props) => (
  <ol className={styles.options}>
    <li className={clsx(numeric.value, styles.right)} data-verdict={mark.isRight ? 'found' : 'missed'}>
      <div>
        <b>
          {figure(answer)} {unit}
        </b>{' '}
        = <code>{formula}</code>
      </div>
      <p className={numeric.reason}>
        <b className={styles.tag}>{TEXTS.answer} </b>
        <InlineText of={reason} />
      </p>
    </li>
    {!mark.isRight && mark.near === undefined && (
      <li className={clsx(numeric.value, styles.chosen)} data-verdict="mistaken">
        <div>
          <b>
            {figure(value)} {unit}
          </b>
        </div>
        <p className={numeric.reason}>
          <b className={styles.tag}>{TEXTS.given} </b>
          {TEXTS.other}
        </p>
      </li>
    )}
    {wrong.map((one, index) => (
      <li
        key={one.value}
        className={clsx(numeric.value, mark.near === index && styles.chosen)}
        data-verdict={mark.near === index ? 'mistaken' : 'avoided'}
      >
        <div>
          <b>
            {figure(one.value)} {unit}
          </b>
          {one.formula !== undefined && (
            <>
              {' '}
              = <code>{one.formula}</code>
            </>
          )}
        </div>
        <p className={numeric.reason}>
          {mark.near === index && <b className={styles.tag}>{TEXTS.near} </b>}
          <InlineText of={one.reason} />
        </p>
      </li>
    ))}
  </ol>
)
