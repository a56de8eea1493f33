/** `blast-radius-progress-2026-11-26.json` */
export const fileName = (what: string, day: string): string => `blast-radius-${what}-${day.slice(0, 10)}.json`
