import styles from './Arrow.module.css'

/** From one thing to the next; said as "to". */
export const Arrow = () => (
  <svg className={styles.arrow} viewBox="0 0 16 16" width="16" height="16" role="img" aria-label="to">
    <path d="M3 8h9.4M8.6 4.2 12.4 8l-3.8 3.8" />
  </svg>
)
