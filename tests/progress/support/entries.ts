import type { Draft } from '../../../src/progress/entry'

/** The answer number `n`: no two are alike. */
export const answer = (n: number): Draft => ({
  kind: 'answered',
  question: `data.topic-${n % 7}.question-${n}`,
  hash: n.toString(16).padStart(16, '0'),
  chosen: [n % 4],
  right: n % 3 === 0,
  confidence: (['sure', 'likely', 'guess'] as const)[n % 3]!,
})
