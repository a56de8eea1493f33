import { readFile } from 'node:fs/promises'
import { parseArchitecture } from '../../architecture/parse'
import type { Architecture } from '../../architecture/types'
import type { Grade } from '../../grader/grade'
import { gradeText } from '../../grader/grade-text'
import { today } from '../today'

export interface LoadedDesign {
  readonly architecture: Architecture
  readonly grade: Grade
  /** SVG markup that `npm run diagrams` drew. */
  readonly drawings: { readonly wide: string; readonly narrow: string }
}

/** A design file with its grade of the day and the drawings beside it. `path` ends in .json. Throws where one is missing or not valid. */
export const loadDesign = async (path: string): Promise<LoadedDesign> => {
  const drawn = (shape: string) => readFile(path.replace(/\.json$/, `.${shape}.svg`), 'utf8')
  const [text, wide, narrow] = await Promise.all([readFile(path, 'utf8'), drawn('wide'), drawn('narrow')])
  const architecture = parseArchitecture(text)
  const grade = gradeText(text, { file: path, today: today() })
  if (!architecture.ok || !grade.ok) throw new Error(`${path} is not a valid design.`)
  return { architecture: architecture.value, grade: grade.value, drawings: { wide, narrow } }
}

/** `npm run diagrams` needs to know what a drawing was made from, a page does not. */
export const withoutStamp = (svg: string): string => svg.replace(/ data-drawn-from="\w+"/, '')
