import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { plainText } from '../../quizzes/inline-text'
import controls from '../site/controls.module.css'
import { InlineText } from './InlineText'
import { OptionKey } from './OptionKey'
import styles from './Question.module.css'
import type { QuestionState } from './question-state'
import { TEXTS } from './texts'

interface Props {
  readonly state: QuestionState
  readonly onMove: (from: number, to: number) => void
}

const STEPS = { up: -1, down: 1 } as const
const ARROWS = { up: 'M8 13V3.5M3.5 8 8 3.5 12.5 8', down: 'M8 3v9.5M3.5 8 8 12.5 12.5 8' } as const

/** Options to put in order. What is moved keeps the focus, and its new place is read out. */
export const OrderOptions = ({ state: { question, answer, movedTo }, onMove }: Props) => {
  const list = useRef<HTMLOListElement>(null)
  const focused = useRef<string>(undefined)
  // A browser drops the focus of an element that is put elsewhere in the document.
  useLayoutEffect(() => {
    if (movedTo !== undefined && answer.length > 0 && focused.current !== undefined)
      list.current?.querySelector<HTMLElement>(`[data-move="${focused.current}"]`)?.focus()
  }, [answer, movedTo])

  const textOf = (option: number) => question.options[option]!.text
  const move = (place: number, way: 'up' | 'down', button: string) => {
    focused.current = button
    onMove(place, place + STEPS[way])
  }
  const onKey = (event: KeyboardEvent, place: number, button: string) => {
    const way = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : undefined
    if (way === undefined) return
    event.preventDefault()
    move(place, way, button)
  }
  return (
    <>
      <ol className={styles.options} ref={list}>
        {answer.map((option, place) => (
          <li key={option} className={styles.step}>
            <OptionKey>{String(place + 1)}</OptionKey>
            <span>
              <InlineText of={textOf(option)} />
            </span>
            <span className={styles.moves}>
              {(['up', 'down'] as const).map((way) => {
                const button = `${option} ${way}`
                const isEnd = answer[place + STEPS[way]] === undefined
                const label = way === 'up' ? TEXTS.moveUp : TEXTS.moveDown
                return (
                  <button
                    key={way}
                    type="button"
                    className={styles.move}
                    data-move={button}
                    aria-label={label(plainText(textOf(option)))}
                    aria-disabled={isEnd || undefined}
                    onClick={() => move(place, way, button)}
                    onKeyDown={(event) => onKey(event, place, button)}
                  >
                    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                      <path d={ARROWS[way]} />
                    </svg>
                  </button>
                )
              })}
            </span>
          </li>
        ))}
      </ol>
      <p className={controls.hidden} aria-live="polite">
        {movedTo !== undefined && TEXTS.moved(plainText(textOf(answer[movedTo]!)), movedTo, answer.length)}
      </p>
    </>
  )
}
