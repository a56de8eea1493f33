import { type RefObject, useEffect, useState } from 'react'

/** Width of an element's content in CSS pixels, undefined until it has been measured. */
export const useWidth = (ref: RefObject<HTMLElement | null>): number | undefined => {
  const [width, setWidth] = useState<number>()
  useEffect(() => {
    const element = ref.current
    if (element === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.round(entry.contentRect.width))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return width
}
