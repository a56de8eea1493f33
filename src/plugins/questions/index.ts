import { join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import { BANK, MISCONCEPTIONS } from './load-bank'
import { readQuestions } from './read-questions'

/** A data file for each question; a page imports those that it asks. */
export const questionsPlugin = ({ siteDir }: LoadContext): Plugin => ({
  name: 'blast-radius-questions',
  getPathsToWatch: () => [join(siteDir, BANK, '*.yaml'), join(siteDir, MISCONCEPTIONS, '*.yaml')],
  async contentLoaded({ actions }) {
    for (const [id, { page }] of readQuestions(siteDir)) await actions.createData(`${id}.json`, page)
  },
})
