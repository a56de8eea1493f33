import { useEffect, useRef } from 'react'
import { ENTRY_KINDS } from '../../../progress/entry'
import { countKinds } from '../../../progress/export'
import type { Difference } from '../../../progress/import'
import controls from '../../site/controls.module.css'
import styles from './ReadProgress.module.css'
import { TEXTS } from './texts'

interface Props {
  readonly file: string
  readonly difference: Difference
  readonly onMerge: () => void
  readonly onCancel: () => void
}

/** What an import would add, before anything is done. */
export function DryRun({ file, difference: { added, known, differing }, onMerge, onCancel }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const counts = countKinds(added)
  return (
    <section className={styles.well} aria-labelledby="dry-run">
      <h3 id="dry-run" tabIndex={-1} ref={heading}>
        {TEXTS.dryRun(file)}
      </h3>
      {added.length === 0 ? (
        <p>{TEXTS.addsNothing}</p>
      ) : (
        <>
          <p>{TEXTS.willAdd}</p>
          <ul>
            {ENTRY_KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
              <li key={kind}>{TEXTS.adds(kind, counts[kind])}</li>
            ))}
          </ul>
        </>
      )}
      {known > 0 && added.length > 0 && <p>{TEXTS.alreadyHere(known)}</p>}
      {differing > 0 && <p>{TEXTS.differing(differing)}</p>}
      {added.length > 0 && <p>{TEXTS.backupFirst}</p>}
      <div className={styles.acts}>
        {added.length > 0 && (
          <button type="button" className={controls.primary} onClick={onMerge}>
            {TEXTS.merge}
          </button>
        )}
        <button type="button" className={controls.button} onClick={onCancel}>
          {TEXTS.cancel}
        </button>
      </div>
    </section>
  )
}
