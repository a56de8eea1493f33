import type { ProgressState } from '../../../progress/state'
import controls from '../../site/controls.module.css'
import styles from './ReadProgress.module.css'
import { TEXTS } from './texts'
import { usePersistence } from './use-persistence'

interface Props {
  readonly state: ProgressState
  readonly onSay: (text: string) => void
}

/** Where the entries are, how many, and whether the browser may remove them. */
export function Kept({ state: { where, entries }, onSay }: Props) {
  const { persistence, persist } = usePersistence(entries)
  const { persisted, usedBytes } = persistence
  const isKept = where === 'indexed-db'
  const used = isKept && usedBytes !== undefined ? `, ${TEXTS.used(usedBytes)}` : ''
  return (
    <section className={styles.block} aria-labelledby="kept">
      <h2 id="kept">{TEXTS.kept}</h2>
      <dl className={styles.facts}>
        <dt>{TEXTS.place}</dt>
        <dd>{isKept ? TEXTS.inBrowser : TEXTS.inMemory}</dd>
        <dt>{TEXTS.amount}</dt>
        <dd>
          {TEXTS.entries(entries.size)}
          {used}
        </dd>
        {isKept && (
          <>
            <dt>{TEXTS.staying}</dt>
            <dd>{persisted === undefined ? TEXTS.staysUnknown : persisted ? TEXTS.persisted : TEXTS.notPersisted}</dd>
          </>
        )}
      </dl>
      {isKept && persisted === false && (
        <button
          type="button"
          className={controls.button}
          onClick={async () => onSay((await persist()) ? TEXTS.persistDone : TEXTS.persistRefused)}
        >
          {TEXTS.persist}
        </button>
      )}
    </section>
  )
}
