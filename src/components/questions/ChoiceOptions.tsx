import controls from '../site/controls.module.css'
import { InlineText } from './InlineText'
import { letterOf, OptionKey } from './OptionKey'
import styles from './Question.module.css'
import type { QuestionState } from './question-state'

interface Props {
  readonly state: QuestionState
  /** Options of the file in the order to show. */
  readonly order: readonly number[]
  readonly onChoose: (option: number) => void
}

/** Options to choose from: radio buttons, or checkboxes where several may hold. */
export const ChoiceOptions = ({ state: { question, answer, attempt }, order, onChoose }: Props) => (
  <div className={styles.options}>
    {order.map((option, place) => (
      <label key={option} className={styles.pick}>
        <input
          className={controls.hidden}
          type={question.kind === 'multiple' ? 'checkbox' : 'radio'}
          name={`${question.id} ${attempt}`}
          checked={answer.includes(option)}
          onChange={() => onChoose(option)}
        />
        <OptionKey>{letterOf(place)}</OptionKey>
        <span>
          <InlineText of={question.options[option]!.text} />
        </span>
      </label>
    ))}
  </div>
)
