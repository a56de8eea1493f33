import type { LoadContext, Plugin } from '@docusaurus/types'
import { checkInfima } from '../bundle/check-infima'
import { linkPageStyles } from '../bundle/link-page-styles'
import { siteIndex } from '../search'
import { writePolicies } from '../security/write-policies'

/** What is done with the HTML of all pages after the build, one after the other: the hooks of several plugins would run at the same time. */
export const finishPlugin = (context: LoadContext): Plugin => {
  const writeIndex = siteIndex(context)
  return {
    name: 'blast-radius-finish',
    async postBuild(props) {
      await writeIndex(props)
      await checkInfima(props.outDir)
      await linkPageStyles(props.outDir, context.baseUrl)
      await writePolicies(props.outDir)
    },
  }
}
