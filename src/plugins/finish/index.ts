import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import { infimaCheck } from '../bundle/check-infima'
import { pageStyleLinks } from '../bundle/link-page-styles'
import { siteIndex } from '../search'
import { pagePolicies } from '../security/page-policies'
import { eachPage } from './each-page'

/** What is done with the HTML of all pages after the build, in one pass: the hooks of several plugins would run at the same time. */
export const finishPlugin = (context: LoadContext): Plugin => {
  const writeIndex = siteIndex(context)
  return {
    name: 'blast-radius-finish',
    async postBuild(props) {
      const { outDir } = props
      await writeIndex(props)
      const [check, link] = await Promise.all([infimaCheck(outDir), pageStyleLinks(outDir, context.baseUrl)])
      const { protect, headers } = pagePolicies()
      await eachPage(outDir, (html, page) => {
        check(html, page)
        return protect(link(html))
      })
      await writeFile(join(outDir, '_headers'), headers())
    },
  }
}
