import index from '@generated/blast-radius-practice/default/index.json'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { EntryOf } from '../../../progress/entry'
import { standing } from '../../../progress/standing'
import { everything, type ProgressState } from '../../../progress/state'
import { forecast } from '../../../review/forecast'
import { queueOf } from '../../../review/queue'
import { scheduleOf } from '../../../review/schedule'
import { record } from '../../progress/progress-client'
import controls from '../../site/controls.module.css'
import { AskedQuestion } from '../AskedQuestion'
import frame from '../Frame.module.css'
import { dayStarts, localDay, todayAt } from '../local-days'
import { Forecast } from './Forecast'
import { loadNewCards, saveNewCards } from './new-cards'
import styles from './ReviewDesk.module.css'
import { TodayPanel } from './TodayPanel'
import { TEXTS } from './texts'

const { deck } = index
const DAYS = 14

/** The question that is asked, and whether its answer is there. */
interface Current {
  readonly id: string
  /** When it was put, ISO 8601. */
  readonly since: string
  readonly isAnswered: boolean
}

/** The answer that would be taken back: the last of today to a question as it stands. */
const lastAnswer = (entries: ReturnType<typeof everything>, since: number): EntryOf<'answered'> | undefined => {
  const known = new Map(deck.map(({ id, hash }) => [id, hash]))
  return standing(entries)
    .filter((entry): entry is EntryOf<'answered'> => entry.kind === 'answered' && known.get(entry.question) === entry.hash)
    .filter(({ at }) => Date.parse(at) >= since)
    .sort((a, b) => (a.at < b.at ? 1 : -1))[0]
}

interface Props {
  readonly state: ProgressState
  readonly warning: string | undefined
}

/** The page once the store has been read: what is due, the questions one by one, and the load to come. */
export function ReviewDesk({ state, warning }: Props) {
  const [newCards, setNewCards] = useState(loadNewCards)
  const [current, setCurrent] = useState<Current>()
  const [given, setGiven] = useState(0)
  const [said, setSaid] = useState('')
  const [isMoved, setMoved] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)

  const entries = useMemo(() => everything(state), [state])
  const cards = useMemo(() => scheduleOf(entries, deck), [entries])
  // With every change and every act the time is taken anew; a page that stays open over midnight shows the new day with the next of them.
  const now = new Date()
  const today = todayAt(now)
  const starts = dayStarts(now, DAYS)
  const queue = queueOf(deck, cards, today, newCards)
  const waiting = [...queue.due.map(({ question }) => question), ...queue.fresh.map(({ id }) => id)].filter((id) => id !== current?.id)
  const last = lastAnswer(entries, today.start)

  useEffect(() => {
    if (isMoved && current === undefined) heading.current?.focus()
  }, [isMoved, current])
  const ask = useCallback((id: string | undefined) => {
    setMoved(true)
    setSaid('')
    setCurrent(id === undefined ? undefined : { id, since: new Date().toISOString(), isAnswered: false })
  }, [])
  const undo = () => {
    if (!last) return
    void record({ kind: 'undone', answer: last.id })
    ask(last.question)
    setGiven((count) => Math.max(0, count - 1))
    setSaid(TEXTS.undone)
  }
  const hear = () => {
    setCurrent((asked) => asked && { ...asked, isAnswered: true })
    setGiven((count) => count + 1)
    setSaid('')
  }

  const of = current && deck.find(({ id }) => id === current.id)
  const done = given - (current?.isAnswered ? 1 : 0)
  return (
    <>
      {warning && (
        <p role="alert" className={styles.warning}>
          {warning}
        </p>
      )}
      <p role="status" className={said ? styles.said : undefined}>
        {said}
      </p>
      {current && of ? (
        <>
          <div className={frame.head}>
            <h2>{TEXTS.running}</h2>
            <button type="button" className={controls.button} onClick={() => ask(undefined)}>
              {TEXTS.leave}
            </button>
          </div>
          <AskedQuestion
            key={`${current.id} ${current.since}`}
            of={of}
            number={done + 1}
            count={done + 1 + waiting.length}
            since={current.since}
            takesFocus={!current.isAnswered}
            isAnswered={current.isAnswered}
            next={waiting.length > 0 ? TEXTS.next : TEXTS.finish}
            onAnswered={hear}
            onNext={() => ask(waiting[0])}
          />
        </>
      ) : (
        <TodayPanel
          heading={heading}
          queue={queue}
          given={given}
          hasCards={cards.size > 0}
          dayOf={localDay}
          today={localDay(now.getTime())}
          newCards={newCards}
          onNewCards={(count) => {
            saveNewCards(count)
            setNewCards(count)
          }}
          onStart={() => ask(waiting[0])}
        />
      )}
      {last && (
        <button type="button" className={controls.button} onClick={undo}>
          {TEXTS.undo}
        </button>
      )}
      {!current && (
        <>
          <Forecast counts={forecast(cards.values(), starts)} starts={starts} />
          <details className={styles.how}>
            <summary>{TEXTS.how}</summary>
            <ul>
              {TEXTS.rules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          </details>
        </>
      )}
    </>
  )
}
