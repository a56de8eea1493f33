import { join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import { COURSE } from '../course/read-course-map'
import { BANK, MISCONCEPTIONS } from '../questions/load-bank'
import { readPractice } from './read-practice'

/** What drills and the review ask: an index of all questions, and their texts by chapter, which are fetched when one is asked. */
export const practicePlugin = ({ siteDir }: LoadContext): Plugin => ({
  name: 'blast-radius-practice',
  getPathsToWatch: () => [BANK, MISCONCEPTIONS, COURSE].map((folder) => join(siteDir, folder, '*.yaml')),
  async contentLoaded({ actions }) {
    const { index, chapters } = await readPractice(siteDir)
    await actions.createData('index.json', index)
    for (const [id, chapter] of chapters) await actions.createData(`chapter.${id}.json`, chapter)
  },
})
