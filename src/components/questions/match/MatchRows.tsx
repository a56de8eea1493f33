import { useId } from 'react'
import { plainText } from '../../../quizzes/inline-text'
import type { MatchAnswer } from '../../../quizzes/mark-match'
import type { PageMatchQuestion } from '../../../quizzes/page-question'
import { InlineText } from '../InlineText'
import { letterOf, OptionKey } from '../OptionKey'
import question from '../Question.module.css'
import styles from './Match.module.css'
import { TEXTS } from './texts'

interface Props {
  readonly question: PageMatchQuestion
  readonly answer: MatchAnswer
  /** Partners in the order to show, as indexes. */
  readonly order: readonly number[]
  readonly onMatch: (option: number, partner: number) => void
}

/** The partners with their letters, and a list to choose from beside each left side. */
export const MatchRows = ({ question: { options, partners }, answer, order, onMatch }: Props) => {
  const id = useId()
  return (
    <>
      <ul className={styles.partners} aria-label={TEXTS.partners}>
        {order.map((partner, place) => (
          <li key={partner}>
            <OptionKey>{letterOf(place)}</OptionKey>
            <span>
              <InlineText of={partners[partner]!.text} />
            </span>
          </li>
        ))}
      </ul>
      <ul className={question.options}>
        {options.map(({ text }, option) => (
          <li key={text} className={styles.row}>
            <label htmlFor={`${id}-${option}`}>
              <InlineText of={text} />
            </label>
            <select
              id={`${id}-${option}`}
              className={styles.select}
              aria-label={TEXTS.partnerOf(plainText(text))}
              value={answer[option]}
              onChange={({ target }) => onMatch(option, Number(target.value))}
            >
              <option value={-1} disabled hidden>
                {TEXTS.choose}
              </option>
              {order.map((partner, place) => (
                <option key={partner} value={partner}>
                  {`${letterOf(place)}  ${plainText(partners[partner]!.text)}`}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </>
  )
}
