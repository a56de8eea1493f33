import { useId, useState } from 'react'
import type { EntryOf } from '../../../progress/entry'
import { conceptCoverage } from '../../../quizzes/concept-coverage'
import type { PageOpenQuestion } from '../../../quizzes/page-question'
import { ConfidenceButtons } from '../ConfidenceButtons'
import styles from '../Question.module.css'
import { Again, QuestionFrame } from '../QuestionFrame'
import type { QuestionProps } from '../question-props'
import { useGivenAnswer } from '../use-given-answer'
import open from './Open.module.css'
import { OpenReasons } from './OpenReasons'
import { SAID, type Said, TEXTS } from './texts'
import { useTabDraft } from './use-tab-draft'

/** Characters. A good answer has 600. */
const LONGEST = 4000

interface OpenAnswer {
  readonly text: string
  /** Of an answer from before. */
  readonly said?: Said | undefined
}

const restore = ({ text, said }: EntryOf<'answered'>): OpenAnswer | undefined => (text === undefined ? undefined : { text, said })
const again = ({ text }: OpenAnswer): OpenAnswer => ({ text })
const EMPTY: OpenAnswer = { text: '' }

/** A question that is answered in words. The page finds concepts in them; what counts says the one who wrote them. */
export function OpenQuestion(props: QuestionProps<PageOpenQuestion>) {
  const { question, number, of } = props
  const group = useId()
  const [saidNow, setSaid] = useState<Said>()
  const { state, warning, change, reveal, retry, count } = useGivenAnswer<PageOpenQuestion, OpenAnswer>(props, {
    start: EMPTY,
    restore,
    again,
  })
  const { answer, confidence } = state
  const { write } = useTabDraft(question.id, (text) => change({ text }))
  const said = saidNow ?? answer.said
  const covered = conceptCoverage(question.concepts, answer.text)
  const isReady = answer.text.trim() !== ''

  const put = (text: string) => {
    write(text)
    change({ text })
  }
  const judge = (judged: Said) => {
    if (confidence === undefined) return
    setSaid(judged)
    write('')
    count({ text: answer.text, said: judged }, judged === 'had', confidence)
  }
  const startAgain = () => {
    setSaid(undefined)
    retry?.()
  }
  return (
    <QuestionFrame
      question={question}
      number={number}
      of={of}
      state={state}
      verdict={said ? TEXTS.said(said) : TEXTS.coverage(covered.filter((is) => is).length, covered.length)}
      warning={warning}
      after={
        said ? (
          said !== 'had' && <Again onRetry={startAgain} />
        ) : (
          <div className={styles.confidence}>
            <span id={group}>{TEXTS.ask}</span>
            {/* biome-ignore lint/a11y/useSemanticElements: the choice is made by pressing, so there is no field to set */}
            <div className={styles.group} role="group" aria-labelledby={group}>
              {SAID.map((one) => (
                <button key={one} type="button" className={styles.button} onClick={() => judge(one)}>
                  {TEXTS.button(one)}
                </button>
              ))}
            </div>
          </div>
        )
      }
    >
      {confidence ? (
        <OpenReasons question={question} text={answer.text} covered={covered} />
      ) : (
        <>
          <p className={styles.hint}>{TEXTS.hint}</p>
          <textarea
            className={open.field}
            aria-label={TEXTS.label}
            rows={6}
            maxLength={LONGEST}
            value={answer.text}
            onChange={({ target }) => put(target.value)}
          />
          <ConfidenceButtons isReady={isReady} first={TEXTS.first} ask={TEXTS.confidenceAsk} onReveal={(how) => isReady && reveal(how)} />
        </>
      )}
    </QuestionFrame>
  )
}
