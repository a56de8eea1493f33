import { useCallback, useMemo } from 'react'
import type { EntryOf } from '../../../progress/entry'
import { isMatchAnswer, type MatchAnswer, markMatch, partnerOrder } from '../../../quizzes/mark-match'
import type { PageMatchQuestion } from '../../../quizzes/page-question'
import { ConfidenceButtons } from '../ConfidenceButtons'
import styles from '../Question.module.css'
import { Again, QuestionFrame } from '../QuestionFrame'
import type { QuestionProps } from '../question-props'
import type { Confidence } from '../question-state'
import { RIGHT, WRONG } from '../texts'
import { useGivenAnswer } from '../use-given-answer'
import { MatchedRows } from './MatchedRows'
import { MatchRows } from './MatchRows'
import { TEXTS } from './texts'

/** No partner yet. */
const NONE = -1

/** A question that is answered by giving each left side a partner from a list. */
export function MatchQuestion(props: QuestionProps<PageMatchQuestion>) {
  const { question, number, of } = props
  const restore = useCallback(
    ({ chosen }: EntryOf<'answered'>) => (chosen && isMatchAnswer(question, chosen) ? (chosen as MatchAnswer) : undefined),
    [question],
  )
  const { state, warning, change, reveal, retry, count } = useGivenAnswer<PageMatchQuestion, MatchAnswer>(props, {
    start: question.options.map(() => NONE),
    restore,
  })
  const { attempt, answer, confidence } = state
  const order = useMemo(() => partnerOrder(question, attempt), [question, attempt])
  const isReady = isMatchAnswer(question, answer)
  const marks = markMatch(question, answer)
  const matched = marks.filter((isRight) => isRight).length
  const isRight = matched === marks.length

  const commit = (said: Confidence) => {
    if (!isReady) return
    reveal(said)
    count({ chosen: [...answer] }, isRight, said, isRight ? [] : [question.misconception])
  }
  const verdict = confidence && (isRight ? RIGHT[confidence] : `${WRONG[confidence]}${TEXTS.someRight(matched, marks.length)}`)
  return (
    <QuestionFrame
      question={question}
      number={number}
      of={of}
      state={state}
      verdict={verdict}
      warning={warning}
      after={!isRight && <Again onRetry={retry} />}
    >
      {confidence ? (
        <MatchedRows question={question} answer={answer} order={order} />
      ) : (
        <>
          <p className={styles.hint}>{TEXTS.hint}</p>
          <MatchRows
            question={question}
            answer={answer}
            order={order}
            onMatch={(option, partner) => change(answer.with(option, partner))}
          />
          <ConfidenceButtons isReady={isReady} first={TEXTS.first} onReveal={commit} />
        </>
      )}
    </QuestionFrame>
  )
}
