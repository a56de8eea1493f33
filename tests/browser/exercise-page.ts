import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { applyPatch } from '../../src/architecture/patch'
import { formatDesign } from '../../src/components/rules/format-design'
import { STARTER_WIDTH } from '../../src/components/studio/starter-file'
import { loadExercises } from '../../src/plugins/exercises/load-exercises'
import { studioOn } from './studio-page'

export const ID = 'split-the-shared-database'
export const EXERCISE = `exercises/${ID}`
export const DRAFT_KEY = `blast-radius/1/exercise/${ID}`

const loaded = loadExercises(join(import.meta.dirname, '../..')).find(({ exercise }) => exercise.id === ID)!
export const { exercise, starter } = loaded
export const model = (id: string): string => loaded.models.get(id)!

/** A mutant as the editor would show it. */
export const mutant = (id: string): string => {
  const { model: from, patch } = loaded.mutants.get(id)!
  const patched = applyPatch(JSON.parse(model(from)), patch)
  if (!patched.ok) throw new Error(patched.message)
  return `${formatDesign(patched.value, STARTER_WIDTH)}\n`
}

/** The parts of an exercise's page, as a person names them. */
export function exerciseOn(page: Page) {
  const studio = studioOn(page)
  const must = page.getByRole('region', { name: 'It must' })
  return {
    studio,
    must,
    hints: page.getByRole('region', { name: 'Hints' }),
    compare: page.getByRole('region', { name: 'Compare with a model' }),
    verdict: must.getByRole('status'),
    /** What is open, as far as it is shown. */
    open: must.getByRole('listitem').filter({ has: page.getByRole('img', { name: 'open:' }) }),
    visit: () => studio.visit(EXERCISE),
    check: () => studio.button('Check the design').click(),
  }
}
