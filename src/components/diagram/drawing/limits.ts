/** Beyond these Mermaid takes seconds on the page's own thread, and nobody can read what it draws. */
export const DRAWING_LIMITS = { parts: 200, lines: 400 } as const
/** Beyond these the table comes first. */
export const READABLE_LIMITS = { parts: 40, lines: 80 } as const
