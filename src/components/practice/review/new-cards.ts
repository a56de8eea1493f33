const KEY = 'blast-radius/1/new-cards'

export const NEW_CARDS = [0, 5, 10, 20, 40] as const
const DEFAULT = 10

/** How many new questions a day brings in, as this reader has chosen. A setting of this browser, and no part of the progress. */
export const loadNewCards = (): number => {
  try {
    const kept = window.localStorage.getItem(KEY)
    return NEW_CARDS.find((count) => String(count) === kept) ?? DEFAULT
  } catch {
    return DEFAULT
  }
}

export const saveNewCards = (count: number): void => {
  try {
    window.localStorage.setItem(KEY, String(count))
  } catch {
    // It holds for this visit.
  }
}
