import { useRef } from 'react'
import controls from './controls.module.css'
import styles from './StudioHead.module.css'
import { TEXTS } from './texts'

interface Props {
  readonly onShare: () => void
  readonly onImport: (files: FileList) => void
  readonly onDownload: () => void
}

/** The title, and what can be done with the whole design. */
export function StudioHead({ onShare, onImport, onDownload }: Props) {
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.head}>
      <div className={styles.title}>
        <h1>{TEXTS.title}</h1>
        <p>{TEXTS.lead}</p>
      </div>
      <div className={styles.acts}>
        <button type="button" className={controls.button} onClick={() => chooser.current?.click()}>
          {TEXTS.import}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,.jsonc,.txt,application/json,text/plain"
          hidden
          onChange={({ currentTarget }) => {
            if (currentTarget.files?.length) onImport(currentTarget.files)
            currentTarget.value = ''
          }}
        />
        <button type="button" className={controls.button} onClick={onDownload}>
          {TEXTS.download}
        </button>
        <button type="button" className={controls.button} onClick={onShare}>
          {TEXTS.share}
        </button>
      </div>
    </div>
  )
}
