import clsx from 'clsx'
import { type FocusEvent, useRef } from 'react'
import controls from './controls.module.css'
import { focusFindings } from './focus'
import styles from './NoticeBar.module.css'
import type { Notice } from './studio-state'
import { TEXTS } from './texts'

interface Props {
  readonly notice: Notice | undefined
  readonly onUndo: () => void
  readonly onDownload: () => void
  readonly onClose: () => void
}

/** One notice at a time, said by screen readers too. It stays until it is closed or something else happens. */
export function NoticeBar({ notice, onUndo, onDownload, onClose }: Props) {
  const cameFrom = useRef<EventTarget>(null)
  const onFocus = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget as Node | null)) cameFrom.current = relatedTarget
  }
  // The buttons go with the notice: the focus must not go with them.
  const leaving = (act: () => void) => () => {
    act()
    const back = cameFrom.current
    if (back instanceof HTMLElement && back.isConnected) back.focus()
    else focusFindings()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches where the focus comes from
    <div role={notice?.tone === 'trouble' ? 'alert' : 'status'} onFocus={onFocus}>
      {notice && (
        <div className={clsx(styles.notice, notice.tone === 'trouble' && styles.trouble)}>
          <p>{notice.text}</p>
          {notice.link && (
            <input
              className={styles.link}
              readOnly
              value={notice.link}
              aria-label={TEXTS.linkLabel}
              onFocus={(event) => event.target.select()}
            />
          )}
          <div className={styles.acts}>
            {notice.offer === 'undo' && (
              <button type="button" className={clsx(controls.button, controls.small)} onClick={leaving(onUndo)}>
                {TEXTS.undoOffer}
              </button>
            )}
            {notice.offer === 'download' && (
              <button type="button" className={clsx(controls.button, controls.small)} onClick={onDownload}>
                {TEXTS.downloadOffer}
              </button>
            )}
            <button type="button" className={clsx(controls.button, controls.small, controls.plain)} onClick={leaving(onClose)}>
              {TEXTS.close}
            </button>
          </div>
        </div>
      )}
    </div>
  )
}
