import { useId, useRef } from 'react'
import controls from '../../site/controls.module.css'
import styles from './ReadProgress.module.css'
import { TEXTS } from './texts'

interface Props {
  readonly count: number
  readonly onExport: () => void
  readonly onErase: () => void
}

/** Erasing, asked twice, with an export offered in between. Escape keeps everything. */
export function Erase({ count, onExport, onErase }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  return (
    <section className={styles.block} aria-labelledby="erase">
      <h2 id="erase">{TEXTS.erase}</h2>
      <p>{TEXTS.eraseLead}</p>
      <button type="button" className={controls.button} onClick={() => dialog.current?.showModal()}>
        {TEXTS.eraseAll}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={title}>
        <h3 id={title}>{TEXTS.eraseAsk}</h3>
        <p>{TEXTS.eraseWhat(count)}</p>
        <div className={styles.acts}>
          <button type="button" className={controls.primary} onClick={onExport}>
            {TEXTS.exportFirst}
          </button>
          <button
            type="button"
            className={controls.button}
            onClick={() => {
              dialog.current?.close()
              onErase()
            }}
          >
            {TEXTS.eraseNow}
          </button>
          <button type="button" className={controls.button} onClick={() => dialog.current?.close()}>
            {TEXTS.keep}
          </button>
        </div>
      </dialog>
    </section>
  )
}
