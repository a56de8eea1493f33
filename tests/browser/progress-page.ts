import { openProgress } from '../../src/components/progress/open-progress'

// Gives a test the store that the site's own pages use, on a page that has none of their code.
Object.assign(window, { openProgress })
