import clsx from 'clsx'
import { useRef, useState } from 'react'
import type { Entry } from '../../../progress/entry'
import { type Difference, differenceTo } from '../../../progress/import'
import { everything } from '../../../progress/state'
import type { ProgressStore } from '../../../progress/store'
import { saveFile } from '../../files/save-file'
import { useDrop } from '../../files/use-drop'
import controls from '../../site/controls.module.css'
import type { Course } from '../course'
import { DryRun } from './DryRun'
import styles from './ReadProgress.module.css'
import { type Chosen, readChosen } from './read-chosen'
import type { Say } from './say'
import { TEXTS } from './texts'

interface Props {
  readonly store: ProgressStore
  readonly labs: Course['labs']
  readonly isEmpty: boolean
  readonly onExport: () => void
  readonly say: Say
}

interface Waiting {
  readonly file: string
  readonly entries: readonly Entry[]
  readonly difference: Difference
}

/** `blast-radius/1/backup/2026-11-26T10:00:00.000Z-…` → `2026-11-26 10:00:00 UTC` */
const timeOf = (key: string): string => key.replace(/^.*\/(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d).*$/, '$1 $2 UTC')

/** Export, import with a look before it happens, and the backups that imports leave. */
export function Take({ store, labs, isEmpty, onExport, say }: Props) {
  const chooser = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [waiting, setWaiting] = useState<Waiting>()
  const { backups } = store.getState()

  const keepReceipt = async ({ draft, title }: Extract<Chosen, { kind: 'receipt' }>) => {
    if (store.getState().entries.has(draft.id ?? '')) return say.done(TEXTS.receiptKnown(title))
    const kept = await store.record(draft)
    if (kept.ok) say.done(TEXTS.receiptKept(title))
    else say.trouble(TEXTS.refused(kept.refusal))
  }
  const look = async (file: File, isMany: boolean) => {
    setWaiting(undefined)
    say.nothing()
    const chosen = await readChosen(file, labs)
    if (chosen.kind === 'refused') return say.trouble(`${chosen.reason} ${TEXTS.notImported}`)
    if (isMany) say.done(TEXTS.dropMany)
    if (chosen.kind === 'receipt') return keepReceipt(chosen)
    setWaiting({ file: file.name, entries: chosen.entries, difference: differenceTo(everything(store.getState()), chosen.entries) })
  }
  const leave = () => {
    setWaiting(undefined)
    button.current?.focus()
  }
  const merge = async ({ entries, difference }: Waiting) => {
    leave()
    const merged = await store.merge(entries)
    if (merged.ok) say.done(TEXTS.merged(difference.added.length))
    else say.trouble(TEXTS.refused(merged.refusal))
  }
  const { dropping, handlers } = useDrop((files) => {
    const [file] = files
    if (file) void look(file, files.length > 1)
  })

  return (
    <section className={clsx(styles.block, dropping && styles.dropping)} aria-labelledby="take" {...handlers}>
      <h2 id="take">{TEXTS.take}</h2>
      <p>{TEXTS.takeLead}</p>
      <div className={styles.acts}>
        <button type="button" className={isEmpty ? controls.button : controls.primary} onClick={onExport}>
          {TEXTS.export}
        </button>
        <button type="button" className={controls.button} ref={button} onClick={() => chooser.current?.click()}>
          {TEXTS.import}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) void look(file, false)
            currentTarget.value = ''
          }}
        />
      </div>
      <p className={styles.small}>{dropping ? TEXTS.dropNow : TEXTS.drop}</p>
      {waiting && <DryRun file={waiting.file} difference={waiting.difference} onMerge={() => void merge(waiting)} onCancel={leave} />}
      {backups.length > 0 && (
        <>
          <h3>{TEXTS.backups}</h3>
          <ul className={styles.backups}>
            {backups.toReversed().map(({ key, text }) => (
              <li key={key}>
                <button
                  type="button"
                  className={controls.button}
                  onClick={() => saveFile(`blast-radius-backup-${timeOf(key).replaceAll(/\D+/g, '-').replace(/-$/, '')}.json`, text)}
                >
                  {TEXTS.backup(timeOf(key))}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
