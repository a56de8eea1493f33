import useBaseUrl from '@docusaurus/useBaseUrl'
import { type MouseEvent, type ReactNode, type SyntheticEvent, useRef } from 'react'
import styles from './Term.module.css'

interface Props {
  /** The place of the term on the page of the glossary. */
  readonly of: string
  readonly children: ReactNode
}

/** A word of the glossary. What it means is fetched once somebody rests on it or reaches it by keyboard; pressing it leads to the glossary. */
export function Term({ of, children }: Props) {
  const isTouched = useRef(false)
  const show = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    // Without it the link leads to the same words.
    import('./term-note').then(
      ({ showNote }) => showNote(currentTarget, of),
      () => undefined,
    )
  }
  /** The first touch shows the note, the next one follows the link. */
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (isTouched.current && !event.currentTarget.hasAttribute('aria-describedby')) {
      event.preventDefault()
      show(event)
    }
  }
  return (
    <a
      className={styles.term}
      href={`${useBaseUrl('/docs/glossary')}#${of}`}
      onPointerDown={({ pointerType }) => {
        isTouched.current = pointerType === 'touch'
      }}
      onPointerEnter={(event) => event.pointerType === 'touch' || show(event)}
      onFocus={(event) => isTouched.current || show(event)}
      onClick={follow}
    >
      {children}
    </a>
  )
}
