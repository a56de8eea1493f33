/** Every number that a rule compares with, with its source. */
export const THRESHOLDS = {
  /**
   * What one service may do: capabilities outright, or a share of all capabilities from a number on. Below three services a share says nothing.
   * Taibi and Lenarduzzi, 2018, "mega service", gives no number; the share follows the threshold file of DAMP (loc_ratio 0.39).
   */
  megaService: { fromServices: 3, capabilities: 6, share: 0.4, shareFromCapabilities: 4, shareFromServices: 4 },
  /** A service of one capability may be too small to stand alone. Cerny et al., 2023, "nano service"; the number is this catalogue's. */
  nanoService: { capabilities: 1 },
  /** Ties that make one deployment of many services, and what counts as "all" of them. Newman gives no numbers; the share is this catalogue's. */
  distributedMonolith: { fromServices: 3, ties: 2, share: 0.8 },
  /** Neighbours of a hub: a share of the other services, at least `floor` and at most `ceiling`. Arcan measures hubs against the median; the numbers are this catalogue's. */
  hub: { fromServices: 5, share: 0.6, floor: 6, ceiling: 10 },
  /** Waiting calls in a row. AWS REL04-BP02 asks for loose coupling and gives no number. */
  syncHops: { warning: 3, error: 5 },
  /** From four calls on, a share of synchronous links says something about a design. */
  syncShare: { calls: 4, share: 0.8 },
  /** Attempts that one request may become: three attempts on two layers. Amazon Builders' Library counts 243 for five such layers. */
  retryProduct: 9,
  /** Services that a team of any size can keep apart, and services a team. Fowler, "MonolithFirst", 2015; Taibi and Lenarduzzi, "microservice greedy", 2018. */
  services: { floor: 3, perTeamInPrototype: 3, perTeam: 2 },
  /** Visibility timeout over the time a consumer may take. AWS Lambda, "Using Lambda with Amazon SQS": six times. SQS: 30 s by default, 12 h at most. */
  visibilityTimeout: { timesForLambda: 6, timesForOthers: 1, defaultMs: 30_000, longestMs: 43_200_000 },
  /** Tasks and zones of what the business stops without. AWS REL10-BP01: several Availability Zones. */
  redundancy: { tasks: 2, zones: 2 },
  /** Requests one Lambda environment works on at the same time. AWS Lambda, "Understanding Lambda function scaling". */
  lambdaConcurrency: 1,
  /** From two retries on, waits that double need a cap. AWS REL05-BP03: exponential backoff with jitter and a maximum. */
  retriesWithoutCap: 1,
  /** Callers that a silent callee may hold up all at once. */
  callersOfShared: 2,
  /** With one stated availability there is no product. */
  availabilityTerms: 2,
  /** The longest a Lambda function may run. AWS Lambda quotas: 900 s; the API text of 2026-11-19 says 1,800, and the smaller number holds until both agree. */
  lambdaTimeoutMs: 900_000,
} as const
