import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import { parseArchitecture } from '../../architecture/parse'
import type { HomeData } from '../../components/home/home-data'
import { gradeText } from '../../grader/grade-text'
import { RULES } from '../../grader/rules'
import { lowestPrinciples, miniatureState } from './miniature'

const FOLDER = 'src/components/home'

/** The home page. Its two designs are graded here, by the grader that everybody else uses, when the site is built. */
export const homePlugin = ({ siteDir, baseUrl }: LoadContext): Plugin => {
  const read = (name: string) => readFile(join(siteDir, FOLDER, name), 'utf8')
  const load = async (name: string) => {
    const text = await read(`${name}.json`)
    const architecture = parseArchitecture(text)
    const grade = gradeText(text, { file: `${name}.json`, today: new Date().toISOString().slice(0, 10) })
    if (!architecture.ok || !grade.ok) throw new Error(`${FOLDER}/${name}.json is not a valid design.`)
    const [wide, narrow] = await Promise.all([read(`${name}.wide.svg`), read(`${name}.narrow.svg`)])
    return { architecture: architecture.value, grade: grade.value, drawings: { wide, narrow } }
  }
  return {
    name: 'blast-radius-home',
    getPathsToWatch: () => [join(siteDir, FOLDER, '*.{json,svg}')],
    async contentLoaded({ actions }) {
      const [shared, split] = await Promise.all([load('bookshop-shared'), load('bookshop-split')])
      const shown = lowestPrinciples(shared.grade)
      const data: HomeData = {
        rules: RULES.length,
        principles: new Set(RULES.map(({ meta }) => meta.principle)).size,
        shared: miniatureState(shared.architecture, shared.grade, shown, shared.drawings),
        split: miniatureState(split.architecture, split.grade, shown, split.drawings),
      }
      const path = await actions.createData('home.json', data)
      actions.addRoute({ path: baseUrl, exact: true, component: '@theme/HomePage', modules: { data: path } })
    },
  }
}
