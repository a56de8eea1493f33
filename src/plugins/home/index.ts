import { join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import type { HomeData } from '../../components/home/home-data'
import { sayMinutes } from '../../course/say-count'
import { RULES } from '../../grader/rules'
import { readCourseFacts } from '../course/course-facts'
import { readPaths } from '../course/read-paths'
import { loadDesign } from '../designs/load-design'
import { lowestPrinciples, miniatureState } from './miniature'

const FOLDER = 'src/components/home'

/** The home page. Its two designs are graded here, by the grader that everybody else uses, when the site is built. */
export const homePlugin = ({ siteDir, baseUrl }: LoadContext): Plugin => {
  const load = (name: string) => loadDesign(join(siteDir, FOLDER, `${name}.json`))
  return {
    name: 'blast-radius-home',
    getPathsToWatch: () => [join(siteDir, FOLDER, '*.{json,svg}')],
    async contentLoaded({ actions }) {
      const [shared, split] = await Promise.all([load('bookshop-shared'), load('bookshop-split')])
      const shown = lowestPrinciples(shared.grade)
      const data: HomeData = {
        rules: RULES.length,
        principles: new Set(RULES.map(({ meta }) => meta.principle)).size,
        paths: readPaths(siteDir, readCourseFacts(siteDir)).map(({ id, title, minutes }) => ({ id, title, takes: sayMinutes(minutes) })),
        shared: miniatureState(shared.architecture, shared.grade, shown, shared.drawings),
        split: miniatureState(split.architecture, split.grade, shown, split.drawings),
      }
      const path = await actions.createData('home.json', data)
      actions.addRoute({ path: baseUrl, exact: true, component: '@theme/HomePage', modules: { data: path } })
    },
  }
}
