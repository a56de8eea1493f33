/** What a service writes into its log once it works. */
export const STARTED = 'started'
/** What the supervisor writes into the log of a service that has ended unasked. */
export const ENDED = 'ended-unasked'
