import Link from '@docusaurus/Link'
import index from '@generated/blast-radius-practice/default/index.json'
import { useMemo } from 'react'
import type { Entry } from '../../../progress/entry'
import { standing } from '../../../progress/standing'
import { type Mastery, masteryOf } from '../../../review/mastery'
import { queueOf } from '../../../review/queue'
import { scheduleOf } from '../../../review/schedule'
import { localDay, todayAt } from '../../practice/local-days'
import controls from '../../site/controls.module.css'
import styles from './Practised.module.css'
import { Table } from './Table'
import { figure, TEXTS } from './texts'

const { deck, chapters, principles } = index

const Share = ({ value }: { readonly value: number }) => (
  <span className={styles.share}>
    <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.track} width="100" height="6" />
      <rect className={styles.fill} width={value * 100} height="6" />
    </svg>
    {figure(Math.round(value * 100))} %
  </span>
)

interface Row {
  readonly title: string
  readonly drill: string
  readonly mastery: Mastery
}

const MasteryTable = ({ head, rows }: { readonly head: string; readonly rows: readonly Row[] }) => (
  <Table
    head={[head, TEXTS.mastery, TEXTS.answered]}
    rows={rows.map(({ title, drill, mastery: { value, questions, answered } }) => [
      questions === 0 ? (
        title
      ) : (
        <Link key={drill} to={drill}>
          {title}
        </Link>
      ),
      value === undefined ? TEXTS.tooFewQuestions(questions) : <Share key={drill} value={value} />,
      questions === 0 ? '–' : TEXTS.of(answered, questions),
    ])}
  />
)

/** What the schedule knows of the questions: how much is due, and how much of each principle and chapter is there today. */
export const Practised = ({ entries }: { readonly entries: readonly Entry[] }) => {
  const cards = useMemo(() => scheduleOf(entries, deck), [entries])
  const today = todayAt(new Date())
  const due = queueOf(deck, cards, today, 0).due.length
  const days = new Set(standing(entries).flatMap(({ kind, at }) => (kind === 'answered' ? [localDay(at)] : []))).size
  const mastery = (questions: typeof deck) => masteryOf(questions, cards, today.now)
  return (
    <section className={styles.practised} aria-labelledby="practised">
      <h2 id="practised">{TEXTS.practised}</h2>
      <p>
        {days > 0 && `${TEXTS.days(days)} `}
        {TEXTS.dueToday(due)}
      </p>
      <p className={styles.acts}>
        <Link className={controls.button} to="/review">
          {TEXTS.toReview}
        </Link>
        <Link className={controls.button} to="/quiz">
          {TEXTS.toDrills}
        </Link>
      </p>
      <MasteryTable
        head={TEXTS.principle}
        rows={principles.map(({ id, title }) => ({
          title,
          drill: `/quiz?principle=${id}`,
          mastery: mastery(deck.filter((question) => question.principles.includes(id))),
        }))}
      />
      <MasteryTable
        head={TEXTS.chapter}
        rows={chapters.map(({ id, title }) => ({
          title,
          drill: `/quiz?chapter=${id}`,
          mastery: mastery(deck.filter(({ chapter }) => chapter === id)),
        }))}
      />
      <p>{TEXTS.masteryNote}</p>
    </section>
  )
}
