import { join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import { LABS, labPage, labSummary, readLabs } from './load-labs'

/** The overview of all labs, and a data file for each lab's page. */
export const labsPlugin = ({ siteDir, baseUrl }: LoadContext): Plugin => ({
  name: 'blast-radius-labs',
  getPathsToWatch: () => [join(siteDir, LABS, '*', 'lab.yaml'), join(siteDir, LABS, '*', 'architecture.*')],
  async contentLoaded({ actions }) {
    const labs = readLabs(siteDir)
    for (const lab of labs) await actions.createData(`${lab.id}.json`, await labPage(siteDir, lab))
    const data = await actions.createData('overview.json', { labs: labs.map(labSummary) })
    actions.addRoute({ path: `${baseUrl}labs`, exact: true, component: '@theme/LabsOverview', modules: { data } })
  },
})
