import styles from './Logo.module.css'

/** The contours of a failure, at rest. */
export const Logo = () => (
  <svg className={styles.logo} viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
    <rect x="1.5" y="1.5" width="29" height="29" rx="13" className={styles.outer} />
    <rect x="6" y="6" width="20" height="20" rx="8" className={styles.middle} />
    <rect x="11.5" y="11.5" width="9" height="9" rx="1.5" className={styles.core} />
  </svg>
)
