import Link from '@docusaurus/Link'
import { Component, lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react'
import type { ExerciseSummary } from '../../progress/summary'
import { designOf } from '../studio/design-of'
import type { Desk } from '../studio/desk'
import { Studio } from '../studio/Studio'
import studio from '../studio/Studio.module.css'
import type { StudioState } from '../studio/studio-state'
import styles from './Exercise.module.css'
import type { Attempt, ExerciseDrawing, ExerciseModel, ExercisePageData } from './exercise-data'
import { HintsPanel } from './HintsPanel'
import { MustPanel } from './MustPanel'
import { NextPanel } from './NextPanel'
import { Paragraphs } from './Paragraphs'
import { TEXTS } from './texts'
import type { Verdict } from './use-check'

interface Props {
  readonly data: ExercisePageData
  /** What is known of attempts, those of earlier visits included; undefined where there was none, or until it has been read. */
  readonly before?: ExerciseSummary | undefined
  /** Told of every check that was answered. */
  readonly onAttempt?: (attempt: Attempt) => void
}

const loadDrawing = (id: string, shape: 'wide' | 'narrow') =>
  lazy(async () => {
    const { default: drawing } = (await import(`@generated/blast-radius-exercises/default/${shape}.${id}.json`)) as {
      default: ExerciseDrawing
    }
    // biome-ignore lint/security/noDangerouslySetInnerHtml: markup of our own drawing code, committed and read when the site is built
    return { default: () => <div dangerouslySetInnerHTML={{ __html: drawing.svg }} /> }
  })

const openDesk = ({ id, file, starter, unwaived }: ExercisePageData): Desk => ({
  ...starter,
  file,
  wide: loadDrawing(id, 'wide'),
  narrow: loadDrawing(id, 'narrow'),
  draftKey: `blast-radius/1/exercise/${id}`,
  exercise: id,
  unwaived,
})

/** The panel and the models together: neither is loaded before somebody has tried. */
const loadCompare = (id: string) =>
  lazy(async () => {
    const [{ ComparePanel }, { default: models }] = await Promise.all([
      import('./ComparePanel'),
      import(`@generated/blast-radius-exercises/default/models.${id}.json`) as Promise<{ default: readonly ExerciseModel[] }>,
    ])
    return { default: ({ graded }: Pick<StudioState, 'graded'>) => <ComparePanel models={models} architecture={designOf(graded)} /> }
  })

/** Says that the models could not be loaded, in their place. */
class Fallback extends Component<{ readonly children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError = () => ({ failed: true })
  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <p className={`${studio.wide} ${studio.quiet}`} role="alert">
        {TEXTS.modelsFailed}
      </p>
    )
  }
}

/** The studio with a brief: what is asked, a check, hints, and after a check a comparison with the models. */
export function Exercise({ data, before, onAttempt }: Props) {
  const { id, title, brief, must, hints, next } = data
  const desk = useMemo(() => openDesk(data), [data])
  const Compare = useMemo(() => loadCompare(id), [id])
  const [attempts, setAttempts] = useState(0)
  const [verdict, setVerdict] = useState<Verdict>()
  const [comparing, setComparing] = useState(false)
  const record = useCallback(
    (next: Verdict) => {
      setVerdict(next)
      setAttempts((count) => count + 1)
      onAttempt?.(next.attempt)
    },
    [onAttempt],
  )
  return (
    <Studio
      desk={desk}
      head={
        <>
          <p className={styles.crumb}>
            <Link to="/exercises">{TEXTS.exercises}</Link>
          </p>
          <h1>{title}</h1>
        </>
      }
      intro={
        <div className={styles.brief}>
          <Paragraphs of={brief} />
        </div>
      }
      brief={(bench) => (
        <MustPanel
          bench={bench}
          exercise={id}
          must={must}
          verdict={verdict}
          attempts={Math.max(attempts, before?.attempts ?? 0)}
          before={before}
          comparing={comparing}
          onVerdict={record}
          onCompare={() => setComparing(!comparing)}
        />
      )}
      help={<HintsPanel hints={hints} />}
      after={({ state }) =>
        (verdict || before) && (
          <>
            {comparing && (
              <Fallback>
                <Suspense fallback={<p className={`${studio.wide} ${studio.quiet}`}>{TEXTS.modelsLoading}</p>}>
                  <Compare graded={state.graded} />
                </Suspense>
              </Fallback>
            )}
            <NextPanel next={next} />
          </>
        )
      }
    />
  )
}
