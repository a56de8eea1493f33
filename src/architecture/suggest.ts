/**
 * Longer words are not compared: nobody mistypes them by two letters and asks for help, and the cost grows with the square of the length.
 */
const LONGEST = 80

/**
 * Damerau-Levenshtein distance (optimal string alignment: inserted, deleted, replaced and swapped letters cost 1), or `limit + 1` where it
 * is over `limit`.
 * Source: F. Damerau, "A technique for computer detection and correction of spelling errors", 1964.
 */
export const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let leastOfLast = 0
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(last[j - 1]! + (same ? 0 : 1), last[j]! + 1, row[j - 1]! + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, beforeLast[j - 2]! + 1)
      row.push(cost)
      if (cost < least) least = cost
    }
    // A swap reaches back two rows: both must be beyond hope.
    if (least > limit && leastOfLast >= limit) return limit + 1
    leastOfLast = least
    beforeLast = last
    last = row
  }
  return Math.min(last[b.length]!, limit + 1)
}

const plain = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '')

/**
 * The word of `words` nearest to a mistyped one, or undefined where none is near: the same letters apart from case and hyphens,
 * else at most one edit in three letters (at most three), else a unique word that starts with it. The first of equals wins.
 */
export const nearestWord = (typed: string, words: Iterable<string>): string | undefined => {
  if (typed === '' || typed.length > LONGEST) return undefined
  const bare = plain(typed)
  const limit = Math.min(3, Math.max(1, Math.floor(typed.length / 3)))
  let best: string | undefined
  let bestDistance = limit + 1
  const starting: string[] = []
  for (const word of words) {
    if (bare !== '' && plain(word) === bare) return word
    if (word.length > LONGEST) continue
    const distance = editDistance(typed.toLowerCase(), word.toLowerCase(), bestDistance - 1)
    if (distance < bestDistance) {
      best = word
      bestDistance = distance
    }
    if (bare.length >= 3 && starting.length < 2 && plain(word).startsWith(bare)) starting.push(word)
  }
  return best ?? (starting.length === 1 ? starting[0] : undefined)
}
