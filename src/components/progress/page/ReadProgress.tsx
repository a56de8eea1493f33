import clsx from 'clsx'
import { useMemo, useState } from 'react'
import { printExport } from '../../../progress/export'
import { type Done, everything, type ProgressState } from '../../../progress/state'
import type { ProgressStore } from '../../../progress/store'
import { summarise } from '../../../progress/summary'
import { saveFile } from '../../files/save-file'
import { forgetDrill } from '../../practice/quiz/drill-session'
import controls from '../../site/controls.module.css'
import type { Course } from '../course'
import { damagedFile } from './damaged-file'
import { Erase } from './Erase'
import { fileName } from './file-name'
import { Kept } from './Kept'
import { Known } from './Known'
import { Practised } from './Practised'
import styles from './ReadProgress.module.css'
import type { Said, Say } from './say'
import { Take } from './Take'
import { TEXTS } from './texts'
import { Warnings } from './Warnings'

interface Props {
  readonly store: ProgressStore
  readonly state: ProgressState
  readonly warning: string | undefined
  readonly course: Course
}

/** The page once the store has been read, or has said why it cannot be. */
export function ReadProgress({ store, state, warning, course }: Props) {
  const [said, setSaid] = useState<Said>()
  const all = useMemo(() => everything(state), [state])
  const summary = useMemo(() => summarise(all, course.chapters), [all, course])
  const { damaged, missing, access, failure } = state
  const say: Say = {
    done: (text) => setSaid({ tone: 'done', text }),
    trouble: (text) => setSaid({ tone: 'trouble', text }),
    nothing: () => setSaid(undefined),
  }
  const tell = (done: Done, text?: string) => {
    if (!done.ok) say.trouble(TEXTS.refused(done.refusal))
    else if (text !== undefined) say.done(text)
  }
  const exportAll = () => {
    const now = new Date().toISOString()
    saveFile(fileName('progress', now), printExport(all, now))
    say.done(TEXTS.exported(all.length))
  }
  const erase = async () => {
    forgetDrill()
    tell(await store.erase(), TEXTS.erased)
  }
  const canTryAgain = access === 'unreadable' || failure !== undefined
  return (
    <>
      <Warnings
        warning={warning}
        missing={missing}
        onTryAgain={canTryAgain ? async () => tell(await (access === 'unreadable' ? store.load() : store.retry())) : undefined}
        onTakeNote={async () => tell(await store.acceptLoss())}
      />
      <p role="status" className={clsx(said && styles.notice, said?.tone === 'trouble' && styles.trouble)}>
        {said?.text}
      </p>
      <Known summary={summary} course={course} isEmpty={all.length === 0} />
      <Practised entries={all} />
      <Kept state={state} onSay={say.done} />
      <Take store={store} labs={course.labs} isEmpty={all.length === 0} onExport={exportAll} say={say} />
      {damaged.length > 0 && (
        <section className={styles.block} aria-labelledby="damaged">
          <h2 id="damaged">{TEXTS.damaged}</h2>
          <p>{TEXTS.damagedLead(damaged.length)}</p>
          <button
            type="button"
            className={controls.button}
            onClick={() => saveFile(fileName('unreadable', new Date().toISOString()), damagedFile(damaged))}
          >
            {TEXTS.downloadDamaged}
          </button>
        </section>
      )}
      <Erase count={all.length} onExport={exportAll} onErase={erase} />
    </>
  )
}
