import clsx from 'clsx'
import type { Mark, OptionVerdict } from '../../quizzes/mark'
import { InlineText } from './InlineText'
import { letterOf, OptionKey } from './OptionKey'
import styles from './Question.module.css'
import type { QuestionState } from './question-state'
import { TEXTS } from './texts'

interface Props {
  readonly state: QuestionState
  readonly mark: Mark
  readonly order: readonly number[]
}

const LOOKS: Readonly<Partial<Record<OptionVerdict, string | undefined>>> = {
  found: styles.right,
  missed: styles.right,
  'in-place': styles.right,
  mistaken: styles.chosen,
  'out-of-place': styles.chosen,
}

/** Every option with its reason; steps in the order that is right. */
export const RevealedOptions = ({ state: { question, answer }, mark, order }: Props) => {
  const isOrder = question.kind === 'order'
  const shown = isOrder ? question.options.map((_, index) => index) : order
  return (
    <ol className={styles.options}>
      {shown.map((option, place) => {
        const { verdict, reason } = mark.options[option]!
        const tag = TEXTS.tag(question.kind, verdict, answer.includes(option), answer.indexOf(option))
        return (
          <li key={option} className={clsx(styles.option, LOOKS[verdict])} data-verdict={verdict}>
            <OptionKey>{isOrder ? String(place + 1) : letterOf(place)}</OptionKey>
            <div>
              <InlineText of={question.options[option]!.text} />
            </div>
            <p className={styles.reason}>
              {tag && <b className={styles.tag}>{tag} </b>}
              <InlineText of={reason} />
            </p>
          </li>
        )
      })}
    </ol>
  )
}
