import { join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import { readQuestions } from '../questions/read-questions'
import { DOCS, LABS, readCourse } from './course'

/** Tells the page of progress what there is to know: chapters with their questions, exercises, labs with their checks. */
export const progressPlugin = ({ siteDir }: LoadContext): Plugin => ({
  name: 'blast-radius-progress',
  getPathsToWatch: () => [join(siteDir, DOCS, '**/*.mdx'), join(siteDir, LABS, '*/lab.yaml')],
  async contentLoaded({ actions }) {
    await actions.createData('course.json', readCourse(siteDir, readQuestions(siteDir)))
  },
})
