import type { LoadContext, Plugin } from '@docusaurus/types'

/** The home page. */
export const homePlugin = (_context: LoadContext): Plugin => ({
  name: 'blast-radius-home',
  async contentLoaded({ actions }) {
    actions.addRoute({ path: _context.baseUrl, exact: true, component: '@site/src/components/home/HomePage' })
  },
})
