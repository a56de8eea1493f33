import { type ReactNode, useRef } from 'react'
import controls from './controls.module.css'
import styles from './StudioHead.module.css'
import { TEXTS } from './texts'

interface Props {
  readonly onShare: () => void
  readonly onImport: (files: FileList) => void
  readonly onDownload: () => void
  /** Back to what the page opens with. Without it there is no such button: the editor's reset does the same. */
  readonly onStartOver?: () => void
  /** Heading and lead. */
  readonly children: ReactNode
}

/** The title, and what can be done with the whole design. */
export function StudioHead({ onShare, onImport, onDownload, onStartOver, children }: Props) {
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.head}>
      <div className={styles.title}>{children}</div>
      <div className={styles.acts}>
        {onStartOver && (
          <button type="button" className={controls.button} onClick={onStartOver}>
            {TEXTS.startOver}
          </button>
        )}
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
