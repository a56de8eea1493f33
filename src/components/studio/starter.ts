import { lazy } from 'react'
import type { Grade } from '../../grader/grade'
import { formatDesign } from '../rules/format-design'
import type { Desk } from './desk'
import gains from './starter.gains.json'
import grade from './starter.grade.json'
import design from './starter.json'
import { STARTER_FILE, STARTER_WIDTH } from './starter-file'

/** What the playground opens with: a small shop, as it is often drawn, with a few things that break in it. */
export const PLAYGROUND: Desk = {
  text: `${formatDesign(design, STARTER_WIDTH)}\n`,
  file: STARTER_FILE,
  // Written by scripts/grade-starter.mts, as the pictures are by scripts/draw-diagrams.mts.
  grade: grade as unknown as Grade,
  gains,
  wide: lazy(() => import('./starter.wide.svg')),
  narrow: lazy(() => import('./starter.narrow.svg')),
  draftKey: 'blast-radius/1/playground',
}
