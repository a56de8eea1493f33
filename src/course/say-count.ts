const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** `2, 'lab'` → `two labs`; above twelve in figures. */
export const sayCount = (many: number, one: string, more = `${one}s`): string => `${WORDS[many] ?? many} ${many === 1 ? one : more}`

/** Minutes as somebody would say them: `45 minutes`, `2 h 10 min`. */
export const sayMinutes = (minutes: number): string => {
  if (minutes < 90) return minutes === 1 ? '1 minute' : `${minutes} minutes`
  const rest = minutes % 60
  return `${Math.floor(minutes / 60)} h${rest > 0 ? ` ${rest} min` : ''}`
}
