import { type ReactNode, useEffect, useMemo, useReducer } from 'react'
import { isAnswerTo, mark } from '../../quizzes/mark'
import { optionOrder } from '../../quizzes/option-order'
import type { PageListQuestion } from '../../quizzes/page-question'
import { hash32 } from '../../quizzes/random'
import { ChoiceOptions } from './ChoiceOptions'
import { ConfidenceButtons } from './ConfidenceButtons'
import { OrderOptions } from './OrderOptions'
import styles from './Question.module.css'
import { Again, QuestionFrame } from './QuestionFrame'
import { QuestionPicture } from './QuestionPicture'
import type { QuestionProps } from './question-props'
import { type Confidence, canReveal, nextQuestionState, startQuestion } from './question-state'
import { RevealedOptions } from './RevealedOptions'
import { TEXTS } from './texts'
import { useKeptAnswer } from './use-kept-answer'

interface Props extends QuestionProps<PageListQuestion> {
  readonly lead?: ReactNode
}

/** A question that is answered by its options: choose or put in order, say how sure, read the reasons. */
export function ListQuestion({ question, number, of, plate, lead, isFresh, turn, onAnswered }: Props) {
  const [state, dispatch] = useReducer(nextQuestionState, question, startQuestion)
  const { attempt, answer, confidence } = state
  const { kept, warning, keep } = useKeptAnswer(question, isFresh)
  const { kind } = question
  const seed = turn === undefined ? attempt : hash32(turn)
  const order = useMemo(() => optionOrder(question, seed), [question, seed])
  const marked = confidence && mark(question, answer)

  useEffect(() => {
    if (kept?.chosen && isAnswerTo(question, kept.chosen))
      dispatch({ type: 'restore', answer: kept.chosen, confidence: kept.confidence, day: kept.at.slice(0, 10) })
  }, [kept, question])

  const reveal = (said: Confidence) => {
    dispatch({ type: 'reveal', confidence: said })
    if (!canReveal(state)) return
    const { isRight, misconceptions } = mark(question, answer)
    const answered = { right: isRight, confidence: said }
    keep({ chosen: [...answer], ...answered })
    onAnswered?.({ ...answered, misconceptions })
  }
  return (
    <QuestionFrame
      question={question}
      number={number}
      of={of}
      state={state}
      lead={lead ?? (plate && <QuestionPicture plate={plate} />)}
      verdict={marked && confidence && TEXTS.verdict(kind, marked, confidence)}
      warning={warning}
      after={marked && !marked.isRight && <Again onRetry={onAnswered ? undefined : () => dispatch({ type: 'retry' })} />}
    >
      {marked ? (
        <RevealedOptions state={state} mark={marked} order={order} />
      ) : (
        <>
          <p className={styles.hint}>{TEXTS.hint(kind)}</p>
          {kind === 'order' ? (
            <OrderOptions state={state} onMove={(from, to) => dispatch({ type: 'move', from, to })} />
          ) : (
            <ChoiceOptions state={state} order={order} onChoose={(option) => dispatch({ type: 'choose', option })} />
          )}
          <ConfidenceButtons
            isReady={canReveal(state)}
            first={kind === 'multiple' ? TEXTS.firstSeveral : TEXTS.firstOne}
            onReveal={reveal}
          />
        </>
      )}
    </QuestionFrame>
  )
}
