import { useEffect } from 'react'
import { tabStore } from '../../studio/draft'

/** Runs what may throw where a browser refuses its storage. */
const quietly = <T>(act: () => T): T | undefined => {
  try {
    return act()
  } catch {
    return undefined
  }
}

/** Keeps words that are not yet an answer over a reload of the tab, and brings them back once. */
export const useTabDraft = (id: string, onFound: (text: string) => void) => {
  const key = `blast-radius/1/open/${id}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is brought back when the page opens, and not again
  useEffect(() => {
    const found = quietly(() => tabStore()?.getItem(key))
    if (found) onFound(found)
  }, [key])
  return {
    write: (text: string) => void quietly(() => (text === '' ? tabStore()?.removeItem(key) : tabStore()?.setItem(key, text))),
  }
}
