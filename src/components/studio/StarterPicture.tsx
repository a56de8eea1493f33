import { Suspense, useLayoutEffect, useRef, useState } from 'react'
import type { Desk } from './desk'
import styles from './StarterPicture.module.css'

/** Narrower than this, the live picture runs from top to bottom, and so does this one. In CSS pixels. */
const WIDE = 640

/** The starter's picture, drawn beforehand: it is there at once, and the code for drawing comes when it is wanted. */
export function StarterPicture({ wide: Wide, narrow: Narrow }: Pick<Desk, 'wide' | 'narrow'>) {
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState<number>()
  useLayoutEffect(() => setWidth(frame.current?.clientWidth), [])
  return (
    <div ref={frame} className={styles.frame}>
      <Suspense>{width !== undefined && (width < WIDE ? <Narrow /> : <Wide />)}</Suspense>
    </div>
  )
}
