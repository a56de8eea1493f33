import { type RefObject, useEffect, useState } from 'react'
import { onFirstSign } from '../browser-entry/on-first-sign'

/** Runs once the element has come near the screen. */
function onNear(element: Element, run: () => void): () => void {
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return
      watcher.disconnect()
      run()
    },
    { rootMargin: '200px' },
  )
  watcher.observe(element)
  return () => watcher.disconnect()
}

/** Runs when the page has nothing more urgent to do. */
function onIdle(run: () => void): () => void {
  if (window.requestIdleCallback) {
    const id = window.requestIdleCallback(run)
    return () => window.cancelIdleCallback(id)
  }
  const id = window.setTimeout(run, 200)
  return () => window.clearTimeout(id)
}

/** True once it is time to load something heavy for an element: it is near the screen, the page is idle and, where `mayWait`, the person is there. */
export function useWanted(element: RefObject<HTMLElement | null>, mayWait: boolean): boolean {
  const [wanted, setWanted] = useState(false)
  useEffect(() => {
    const target = element.current
    if (!target || wanted) return
    let stop: () => void
    const load = () => {
      stop = onNear(target, () => {
        stop = onIdle(() => setWanted(true))
      })
    }
    if (mayWait) stop = onFirstSign(load)
    else load()
    return () => stop()
  }, [element, wanted, mayWait])
  return wanted
}
