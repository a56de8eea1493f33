/** Every number that a rule compares with, with its source. */
export const THRESHOLDS = {
  /** Waiting calls in a row. AWS REL04-BP02 asks for loose coupling and gives no number. */
  syncHops: { warning: 3, error: 5 },
  /** From four calls on, a share of synchronous links says something about a design. */
  syncShare: { calls: 4, share: 0.8 },
  /** Attempts that one request may become: three attempts on two layers. Amazon Builders' Library counts 243 for five such layers. */
  retryProduct: 9,
  /** Services that a team of any size can keep apart, and services a team. Fowler, "MonolithFirst", 2015; Taibi and Lenarduzzi, "microservice greedy", 2018. */
  services: { floor: 3, perTeamInPrototype: 3, perTeam: 2 },
} as const
