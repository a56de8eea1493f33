/** Where localStorage notes that something is kept. Pages look here before they fetch anything of progress. */
export const WITNESS_KEY = 'blast-radius/1/progress'
