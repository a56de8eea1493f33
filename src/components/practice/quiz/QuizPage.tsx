import Link from '@docusaurus/Link'
import index from '@generated/blast-radius-practice/default/index.json'
import { useCallback, useEffect, useRef, useState } from 'react'
import { everything } from '../../../progress/state'
import { answerDrill, type Drill, isAnswered, isDone, nextInDrill, retryDrill, type Scope, startDrill } from '../../../review/drill'
import { progressStore } from '../../progress/progress-client'
import { useProgress } from '../../progress/use-progress'
import type { Answered } from '../../questions/question-props'
import controls from '../../site/controls.module.css'
import { AskedQuestion } from '../AskedQuestion'
import frame from '../Frame.module.css'
import { PRACTICE_TEXTS } from '../texts'
import { ChooseDrill, type Wanted } from './ChooseDrill'
import { DrillSummary } from './DrillSummary'
import { forgetDrill, loadDrill, saveDrill } from './drill-session'
import { PrinciplesOfChapters } from './PrinciplesOfChapters'
import { TEXTS } from './texts'

const { deck } = index
const now = (): string => new Date().toISOString()
const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!

const nameOf = (scope: Scope): string => {
  if (scope.by === 'weak') return TEXTS.weak
  const list = scope.by === 'chapter' ? index.chapters : index.principles
  return list.find(({ id }) => id === scope.id)?.title ?? scope.id
}

/** `?chapter=data` and `?principle=data-ownership`, as other pages link here. */
const scopeOf = (search: string): Scope | undefined => {
  const asked = new URLSearchParams(search)
  for (const by of ['chapter', 'principle'] as const) {
    const id = asked.get(by)
    const list = by === 'chapter' ? index.chapters : index.principles
    if (id !== null && list.some((one) => one.id === id)) return { by, id }
  }
  return undefined
}

/** Drills: a few questions at a time, by topic, by principle, or where it is weak. */
export function QuizPage() {
  useProgress()
  const [wanted, setWanted] = useState<Wanted>({ scope: { by: 'weak' }, size: 10 })
  const [drill, setDrill] = useState<Drill>()
  /** Whether somebody has come to what is shown by an act of theirs: then it takes the focus. */
  const [isMoved, setMoved] = useState(false)
  const chooser = useRef<HTMLDivElement>(null)

  useEffect(() => {
    setDrill(loadDrill(deck))
    const scope = scopeOf(window.location.search)
    if (scope) setWanted(({ size }) => ({ scope, size }))
  }, [])
  const put = useCallback((next: Drill | undefined) => {
    if (next) saveDrill(next, deck)
    else forgetDrill()
    setDrill(next)
    setMoved(true)
  }, [])
  useEffect(() => {
    if (isMoved && drill === undefined) chooser.current?.focus()
  }, [isMoved, drill])

  const start = async () => {
    const store = await progressStore().catch(() => undefined)
    const entries = store ? everything(store.getState()) : []
    put(startDrill({ deck, entries, ...wanted, seed: newSeed(), now: now(), last: drill?.ids.at(-1) }))
  }
  const hear = (answered: Answered) => {
    if (drill) put(answerDrill(drill, answered))
  }
  const goOn = useCallback(() => {
    if (drill) put(nextInDrill(drill, now()))
  }, [drill, put])

  const of = drill && !isDone(drill) ? deck.find(({ id }) => id === drill.ids[drill.place]) : undefined
  return (
    <div className={frame.page}>
      <h1>{TEXTS.title}</h1>
      {drill === undefined && (
        <div ref={chooser} tabIndex={-1} className={frame.part}>
          <p className={frame.lead}>{TEXTS.lead}</p>
          <p>
            <Link to="/review">{TEXTS.toReview}</Link>
          </p>
          <ChooseDrill index={index} wanted={wanted} onChange={setWanted} onStart={() => void start()} />
          <PrinciplesOfChapters index={index} />
        </div>
      )}
      {drill && of && (
        <>
          <div className={frame.head}>
            <h2>{TEXTS.running(nameOf(drill.scope), drill.round)}</h2>
            <button type="button" className={controls.button} onClick={() => put(undefined)}>
              {TEXTS.leave}
            </button>
          </div>
          <AskedQuestion
            key={`${drill.round} ${drill.place}`}
            of={of}
            number={drill.place + 1}
            count={drill.ids.length}
            since={drill.since}
            takesFocus={isMoved && !isAnswered(drill)}
            isAnswered={isAnswered(drill)}
            next={drill.place + 1 < drill.ids.length ? PRACTICE_TEXTS.next : PRACTICE_TEXTS.last}
            onAnswered={hear}
            onNext={goOn}
          />
        </>
      )}
      {drill && isDone(drill) && (
        <DrillSummary
          key={drill.round}
          drill={drill}
          name={nameOf(drill.scope)}
          deck={deck}
          takesFocus={isMoved}
          onRetry={() => put(retryDrill(drill, deck, now()))}
          onLeave={() => put(undefined)}
        />
      )}
    </div>
  )
}
