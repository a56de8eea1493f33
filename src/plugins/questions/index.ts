import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import { DESIGNS } from '../lessons/lesson-names'
import { BANK, MISCONCEPTIONS } from './load-bank'
import { readQuestions } from './read-questions'

/** A data file for each question, which a page imports that asks it, and the text of each design that is to be edited. */
export const questionsPlugin = ({ siteDir }: LoadContext): Plugin => ({
  name: 'blast-radius-questions',
  getPathsToWatch: () => [join(siteDir, BANK, '*.yaml'), join(siteDir, MISCONCEPTIONS, '*.yaml'), join(siteDir, DESIGNS, '*.json')],
  async contentLoaded({ actions }) {
    const questions = readQuestions(siteDir)
    for (const [id, { page }] of questions) await actions.createData(`${id}.json`, page)
    // No id begins with a low line.
    const edited = new Set([...questions.values()].flatMap(({ page }) => (page.kind === 'fix-the-json' ? [page.design] : [])))
    for (const name of edited)
      await actions.createData(`_design.${name}.json`, { text: readFileSync(join(siteDir, DESIGNS, `${name}.json`), 'utf8') })
  },
})
