import type { PageListQuestion } from '../../../quizzes/page-question'
import { InlineText } from '../InlineText'
import { ListQuestion } from '../ListQuestion'
import type { QuestionProps } from '../question-props'
import styles from './TrueFalseQuestion.module.css'

/** A claim to judge: each option is a verdict with its because. */
export const TrueFalseQuestion = (props: QuestionProps<PageListQuestion>) => (
  <ListQuestion
    {...props}
    lead={
      <blockquote className={styles.claim}>
        <InlineText of={props.question.claim ?? ''} />
      </blockquote>
    }
  />
)
