/** What the playground calls the design that it opens with. */
export const STARTER_FILE = 'bookshop.json'
/** Short lines: the editor has half of the bench. */
export const STARTER_WIDTH = 62
