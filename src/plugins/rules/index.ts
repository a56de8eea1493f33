import type { LoadContext, Plugin } from '@docusaurus/types'
import { RULES } from '../../grader/rules'
import { RULE_EXAMPLES } from '../../grader/rules/examples-index'
import { today } from '../today'
import { rulePage, rulesOverview } from './load-rules'

/** The overview of all rules, and a data file for each rule's page. */
export const rulesPlugin = ({ baseUrl }: LoadContext): Plugin => ({
  name: 'blast-radius-rules',
  async contentLoaded({ actions }) {
    for (const rule of RULES) {
      const examples = await RULE_EXAMPLES[rule.meta.id]!()
      await actions.createData(`${rule.meta.id}.json`, rulePage(rule, examples, today()))
    }
    const data = await actions.createData('overview.json', rulesOverview())
    actions.addRoute({ path: `${baseUrl}rules`, exact: true, component: '@theme/RulesOverview', modules: { data } })
  },
})
