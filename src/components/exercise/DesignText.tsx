import styles from './DesignText.module.css'

/** A region that scrolls must be reachable by keyboard. */
const REGION = { tabIndex: 0 } as const

/** A stretch of a design as text, to read. */
export const DesignText = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <section className={styles.text} aria-label={label} {...REGION}>
    <pre>
      <code>{text}</code>
    </pre>
  </section>
)
