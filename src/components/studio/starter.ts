import type { Grade } from '../../grader/grade'
import { formatDesign } from '../rules/format-design'
import grade from './starter.grade.json'
import design from './starter.json'
import { STARTER_WIDTH } from './starter-file'

/** What the playground opens with: a small shop, as it is often drawn, with a few things that break in it. Its picture is drawn beforehand. */
export const STARTER = `${formatDesign(design, STARTER_WIDTH)}\n`
/** Its grade, so that the page shows it before the grader is loaded. Written by scripts/grade-starter.mts. */
export const STARTER_GRADE = grade as unknown as Grade
