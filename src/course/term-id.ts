/** The place of a term on the page of the glossary: `Conway's law` → `conways-law`. */
export const termId = (term: string): string =>
  term
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
