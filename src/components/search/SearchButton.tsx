import { lazy, Suspense, useEffect, useState } from 'react'
import styles from './SearchButton.module.css'

const SearchDialog = lazy(() => import('./SearchDialog').then(({ SearchDialog: component }) => ({ default: component })))

/** Opens the search, as do / and Ctrl+K where nobody is writing. What searches is loaded then, and the index with it. */
export function SearchButton() {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isKey = event.key === '/' || (event.key === 'k' && (event.ctrlKey || event.metaKey))
      if (!isKey || (event.target as Element).closest('input, textarea, select, [contenteditable], .monaco-editor')) return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <button
        type="button"
        className={styles.open}
        aria-label="Search"
        aria-keyshortcuts="/ Control+K"
        title="Search ( / )"
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M13 13l4.5 4.5M14.5 8.5a6 6 0 1 1-12 0 6 6 0 0 1 12 0z" />
        </svg>
      </button>
      {isOpen && (
        <Suspense>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
