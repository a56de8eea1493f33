import { type RefObject, useEffect, useState } from 'react'

/** True once the element has come near the screen and the page has nothing more urgent to do: the time to load something heavy. */
export function useWanted(element: RefObject<HTMLElement | null>): boolean {
  const [wanted, setWanted] = useState(false)
  useEffect(() => {
    const target = element.current
    if (!target || wanted) return
    let idle = 0
    const ask = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 200))
    const forget = window.cancelIdleCallback ?? window.clearTimeout
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        watcher.disconnect()
        idle = ask(() => setWanted(true))
      },
      { rootMargin: '200px' },
    )
    watcher.observe(target)
    return () => {
      watcher.disconnect()
      forget(idle)
    }
  }, [element, wanted])
  return wanted
}
