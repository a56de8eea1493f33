import clsx from 'clsx'
import { plainText } from '../../../quizzes/inline-text'
import { type MatchAnswer, markMatch } from '../../../quizzes/mark-match'
import type { PageMatchQuestion } from '../../../quizzes/page-question'
import { InlineText } from '../InlineText'
import { letterOf, OptionKey } from '../OptionKey'
import styles from '../Question.module.css'
import match from './Match.module.css'
import { TEXTS } from './texts'

interface Props {
  readonly question: PageMatchQuestion
  readonly answer: MatchAnswer
  readonly order: readonly number[]
}

/** Every left side with its right partner and why, then the partners that fit nothing. */
export const MatchedRows = ({ question, answer, order }: Props) => {
  const { options, partners } = question
  const marks = markMatch(question, answer)
  const letter = (partner: number) => letterOf(order.indexOf(partner))
  return (
    <ol className={styles.options}>
      {options.map(({ text, reason, partner }, index) => (
        <li
          key={text}
          className={clsx(styles.option, marks[index] ? styles.right : styles.chosen)}
          data-verdict={marks[index] ? 'found' : 'mistaken'}
        >
          <OptionKey>{letter(partner)}</OptionKey>
          <div>
            <InlineText of={text} />
            <div className={match.partner}>
              <InlineText of={partners[partner]!.text} />
            </div>
          </div>
          <p className={styles.reason}>
            <b className={styles.tag}>{marks[index] ? TEXTS.right : TEXTS.matched(plainText(partners[answer[index]!]!.text))} </b>
            <InlineText of={reason} />
          </p>
        </li>
      ))}
      {partners.map(
        ({ text, reason }, partner) =>
          reason !== undefined && (
            <li key={text} className={styles.option} data-verdict="avoided">
              <OptionKey>{letter(partner)}</OptionKey>
              <div>
                <InlineText of={text} />
              </div>
              <p className={styles.reason}>
                <b className={styles.tag}>{TEXTS.fitsNothing} </b>
                <InlineText of={reason} />
              </p>
            </li>
          ),
      )}
    </ol>
  )
}
