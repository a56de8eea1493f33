import type { LoadContext, Plugin } from '@docusaurus/types'
import { linkPageStyles } from '../bundle/link-page-styles'
import { writePolicies } from '../security/write-policies'

/** What is done to the HTML of all pages after the build, one after the other: the hooks of several plugins would run at the same time. */
export const finishPlugin = ({ baseUrl }: LoadContext): Plugin => ({
  name: 'blast-radius-finish',
  async postBuild({ outDir }) {
    await linkPageStyles(outDir, baseUrl)
    await writePolicies(outDir)
  },
})
