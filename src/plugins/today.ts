/** Today in UTC, as YYYY-MM-DD: the day on which the site is built. Rules and registries are given it and read no clock. */
export const today = (): string => new Date().toISOString().slice(0, 10)
