import type { Deck } from '../../../review/deck'
import type { Drill } from '../../../review/drill'
import { printDrill, readDrill } from '../../../review/read-drill'

const KEY = 'blast-radius/1/drill'

const attempt = <T>(act: () => T): T | undefined => {
  try {
    return act()
  } catch {
    return undefined
  }
}

/** The drill of this tab: a reload comes back to it, another tab has its own. Where the browser refuses it a reload starts anew. */
export const loadDrill = (deck: Deck): Drill | undefined => readDrill(attempt(() => window.sessionStorage.getItem(KEY)) ?? null, deck)

export const forgetDrill = (): void => attempt(() => window.sessionStorage.removeItem(KEY))

export const saveDrill = (drill: Drill, deck: Deck): void => attempt(() => window.sessionStorage.setItem(KEY, printDrill(drill, deck)))
