import Link from '@docusaurus/Link'
import { Fragment } from 'react'
import type { EntryOf } from '../../../progress/entry'
import type { ExerciseSummary, Summary } from '../../../progress/summary'
import { longDate } from '../../lesson/dates'
import { CalibrationChart } from '../../practice/CalibrationChart'
import controls from '../../site/controls.module.css'
import type { Course } from '../course'
import styles from './ReadProgress.module.css'
import { Table } from './Table'
import { figure, TEXTS } from './texts'

const Chapters = ({ summary: { chapters, outdated } }: { readonly summary: Summary }) => (
  <>
    <h3>{TEXTS.questions}</h3>
    <Table
      head={[TEXTS.chapter, TEXTS.answered, TEXTS.right]}
      rows={chapters.map(({ path, title, total, answered, right }) => [
        <Link key={path} to={path}>
          {title}
        </Link>,
        TEXTS.of(answered, total),
        answered === 0 ? '–' : TEXTS.of(right, answered),
      ])}
    />
    {outdated > 0 && <p className={styles.small}>{TEXTS.outdated(outdated)}</p>}
  </>
)

/** The title of an exercise or a lab, as a link where its page still exists. */
const Titled = ({ room, id, title, known }: { room: 'exercises' | 'labs'; id: string; title: string; known: Course['exercises'] }) =>
  known.some((one) => one.id === id) ? <Link to={`/${room}/${id}`}>{title}</Link> : title

interface ExercisesProps {
  readonly exercises: readonly ExerciseSummary[]
  readonly known: Course['exercises']
}

const Exercises = ({ exercises, known }: ExercisesProps) => (
  <>
    <h3>{TEXTS.exercises}</h3>
    <Table
      head={[TEXTS.exercise, TEXTS.best, TEXTS.requirements, TEXTS.attempts]}
      rows={exercises.map(({ exercise, title, passed, best, held, requirements, attempts }) => [
        <Fragment key={exercise}>
          <Titled room="exercises" id={exercise} title={title} known={known} />: {passed ? TEXTS.passed : TEXTS.open}
        </Fragment>,
        best === null ? TEXTS.noScore : figure(best),
        TEXTS.of(held, requirements),
        figure(attempts),
      ])}
    />
  </>
)

interface LabsProps {
  readonly receipts: readonly EntryOf<'receipt'>[]
  readonly known: Course['labs']
}

const Labs = ({ receipts, known }: LabsProps) => (
  <>
    <h3>{TEXTS.labs}</h3>
    <Table
      head={[TEXTS.lab, TEXTS.checks, TEXTS.ranOn, TEXTS.finished]}
      rows={receipts.map(({ receipt: { lab, title, checks, emulator, finishedAt } }) => [
        <Titled key={lab} room="labs" id={lab} title={title} known={known} />,
        TEXTS.of(checks.filter(({ passed }) => passed).length, checks.length),
        `${emulator.name} ${emulator.version}, ${emulator.mode}`,
        longDate(finishedAt.slice(0, 10)),
      ])}
    />
    <p className={styles.small}>{TEXTS.receiptNote}</p>
  </>
)

interface Props {
  readonly summary: Summary
  readonly course: Course
  readonly isEmpty: boolean
}

/** What is known of questions, exercises and labs. Parts of which nothing is known are left out. */
export const Known = ({ summary, course, isEmpty }: Props) => (
  <section className={styles.block} aria-labelledby="known">
    <h2 id="known">{TEXTS.known}</h2>
    {isEmpty ? (
      <>
        <p>{TEXTS.nothing}</p>
        <p>
          <Link className={controls.primary} to="/docs">
            {TEXTS.toCourse}
          </Link>
        </p>
      </>
    ) : (
      <>
        {summary.lastRead && (
          <p>
            {TEXTS.goOn} <Link to={summary.lastRead.path}>{summary.lastRead.title}</Link>
          </p>
        )}
        <Chapters summary={summary} />
        {summary.calibration.some(({ answers }) => answers > 0) && (
          <>
            <h3>{TEXTS.calibration}</h3>
            <CalibrationChart calibration={summary.calibration} />
          </>
        )}
        {summary.exercises.length > 0 && <Exercises exercises={summary.exercises} known={course.exercises} />}
        {summary.receipts.length > 0 && <Labs receipts={summary.receipts} known={course.labs} />}
      </>
    )}
  </section>
)
