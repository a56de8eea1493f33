import styles from './CheckMark.module.css'

const WORDS = { asked: undefined, open: 'open:', held: 'holds:' } as const

/** A requirement: asked for, open or held. By shape, and in words for whoever cannot see it. */
export function CheckMark({ state }: { readonly state: 'asked' | 'open' | 'held' }) {
  return (
    <svg
      className={styles.mark}
      data-state={state}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      role={WORDS[state] && 'img'}
      aria-label={WORDS[state]}
      aria-hidden={WORDS[state] ? undefined : true}
    >
      {state === 'held' ? <path d="M2.5 8.5 6.5 12.5 13.5 4" /> : <circle cx="8" cy="8" r={state === 'open' ? 5.5 : 2} />}
    </svg>
  )
}
