import { join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import { exerciseDrawing, exerciseModels, exercisePage, exerciseSummary } from './exercise-page'
import { CATALOGUE_FOLDER, loadExercises } from './load-exercises'

/** The list of exercises, a page for each, and the models, which a page loads after the first check. */
export const exercisesPlugin = ({ siteDir, baseUrl }: LoadContext): Plugin => ({
  name: 'blast-radius-exercises',
  getPathsToWatch: () => [join(siteDir, CATALOGUE_FOLDER, '**/*.{json,yaml,svg}')],
  async contentLoaded({ actions }) {
    const exercises = loadExercises(siteDir)
    const pages = exercises.map((loaded) => exercisePage(loaded, siteDir))
    for (const [index, page] of pages.entries()) {
      const data = await actions.createData(`${page.id}.json`, page)
      const loaded = exercises[index]!
      await actions.createData(`models.${page.id}.json`, exerciseModels(loaded))
      for (const shape of ['wide', 'narrow'] as const)
        await actions.createData(`${shape}.${page.id}.json`, exerciseDrawing(loaded, siteDir, shape))
      actions.addRoute({ path: `${baseUrl}exercises/${page.id}`, exact: true, component: '@theme/ExercisePage', modules: { data } })
    }
    const data = await actions.createData('list.json', pages.map(exerciseSummary))
    actions.addRoute({ path: `${baseUrl}exercises`, exact: true, component: '@theme/ExerciseList', modules: { data } })
  },
})
