import { setTimeout as sleep } from 'node:timers/promises'

/** Asks again and again until there is an answer that is not undefined, for at most `withinMs`. What happens by a queue happens later. */
export const eventually = async <T>(ask: () => Promise<T | undefined>, withinMs: number, everyMs = 200): Promise<T | undefined> => {
  for (const until = Date.now() + withinMs; ; await sleep(everyMs)) {
    const answer = await ask()
    if (answer !== undefined || Date.now() > until) return answer
  }
}
