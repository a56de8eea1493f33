import styles from './Question.module.css'

/** The square before an option: a letter, or the place in an order. Letters only help to talk about options, so nobody has to hear them. */
export const OptionKey = ({ children }: { readonly children: string }) => (
  <span className={styles.key} aria-hidden="true">
    {children}
  </span>
)

export const letterOf = (place: number): string => String.fromCharCode(65 + place)
