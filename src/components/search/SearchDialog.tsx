import Link from '@docusaurus/Link'
import useBaseUrl from '@docusaurus/useBaseUrl'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { excerpt, type Hit, kindOf, onePerPlace } from './hit'
import styles from './SearchDialog.module.css'
import { TEXTS } from './texts'
import { useSearch } from './use-search'

interface Props {
  readonly onClose: () => void
}

const addressOf = ({ document: { u, h } }: Hit): string => `${u}${h ?? ''}`

function Result({ hit, base, onFollow }: { readonly hit: Hit; readonly base: string; readonly onFollow: () => void }) {
  const { document, page } = hit
  const title = document.s ?? document.t
  const kind = kindOf(document.u.slice(base.length))
  return (
    <li>
      <Link to={addressOf(hit)} onClick={onFollow} autoAddBaseUrl={false}>
        <b>{title}</b>
        <span className={styles.where}>{[kind, ...(page && page.t !== title && page.t !== kind ? [page.t] : [])].join(': ')}</span>
        {document.s !== undefined && (
          <span className={styles.excerpt}>
            {excerpt(hit).map(({ text, isWord }, index) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, which come and go together
              isWord ? <mark key={index}>{text}</mark> : text,
            )}
          </span>
        )}
      </Link>
    </li>
  )
}

/** The search, over the page. Arrow keys go through what was found, Enter follows the first, Escape closes. */
export function SearchDialog({ onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const base = useBaseUrl('/')
  const [input, setInput] = useState('')
  const found = useSearch(base, input)
  const hits = found.is === 'found' ? onePerPlace(found.hits) : []

  useEffect(() => {
    const { current } = dialog
    current?.showModal()
    return () => current?.close()
  }, [])

  // What had the focus may be no longer among what is found. Without it no key would reach the dialog.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that something else is found
  useEffect(() => {
    const { current } = dialog
    if (current && !current.contains(document.activeElement)) current.querySelector('input')?.focus()
  }, [found])

  const move = (event: KeyboardEvent) => {
    const stops = [...(dialog.current?.querySelectorAll<HTMLElement>('input, li a') ?? [])]
    const at = stops.indexOf(document.activeElement as HTMLElement)
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || at === -1) return
    event.preventDefault()
    stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus()
  }
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={TEXTS.title}
      onClose={onClose}
      onKeyDown={move}
      onClick={({ target }) => target === dialog.current && onClose()}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          dialog.current?.querySelector<HTMLElement>('li a')?.click()
        }}
      >
        <input
          type="search"
          aria-label={TEXTS.label}
          placeholder={TEXTS.title}
          value={input}
          onChange={({ target }) => setInput(target.value)}
        />
        <button type="button" onClick={onClose}>
          {TEXTS.close}
        </button>
      </form>
      <p role="status">
        {found.is === 'failed' ? TEXTS.failed : found.is === 'found' ? (hits.length === 0 ? TEXTS.none : TEXTS.found(hits.length)) : ''}
      </p>
      {found.is !== 'nothing asked' && hits.length === 0 && (
        <Link to="/docs/glossary" onClick={onClose}>
          Glossary
        </Link>
      )}
      <ul>
        {hits.map((hit) => (
          <Result key={hit.document.i} hit={hit} base={base} onFollow={onClose} />
        ))}
      </ul>
    </dialog>
  )
}
