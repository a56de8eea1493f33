import clsx from 'clsx'
import type { PageOpenQuestion } from '../../../quizzes/page-question'
import { InlineText } from '../InlineText'
import styles from '../Question.module.css'
import open from './Open.module.css'
import { TEXTS } from './texts'

interface Props {
  readonly question: PageOpenQuestion
  readonly text: string
  /** For each concept whether the text mentions it. */
  readonly covered: readonly boolean[]
}

/** The answer that was given, every concept with why it belongs there, and the model answer. */
export const OpenReasons = ({ question: { concepts, model }, text, covered }: Props) => (
  <>
    <blockquote className={open.given} aria-label={TEXTS.answer}>
      {text}
    </blockquote>
    <h4 className={open.heading}>{TEXTS.concepts}</h4>
    <ul className={styles.options}>
      {concepts.map(({ name, reason }, index) => (
        <li key={name} className={clsx(open.concept, covered[index] && styles.right)} data-verdict={covered[index] ? 'found' : 'missed'}>
          <div>
            <InlineText of={name} />
          </div>
          <p className={open.reason}>
            <b className={styles.tag}>{covered[index] ? TEXTS.mentioned : TEXTS.notMentioned} </b>
            <InlineText of={reason} />
          </p>
        </li>
      ))}
    </ul>
    <h4 className={open.heading}>{TEXTS.model}</h4>
    <p className={open.model}>
      <InlineText of={model} />
    </p>
  </>
)
