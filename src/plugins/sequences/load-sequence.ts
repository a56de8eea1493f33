import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SequenceData } from '../../components/lesson/lesson-data'
import { withoutStamp } from '../designs/load-design'
import { parseSequence } from './parse-sequence'

export const SEQUENCES = 'docs/sequences'

export const sequenceNames = (siteDir: string): string[] =>
  readdirSync(join(siteDir, SEQUENCES))
    .filter((name) => name.endsWith('.mmd'))
    .map((name) => name.slice(0, -'.mmd'.length))

/** A sequence with the drawing that `npm run sequences` made of it. */
export const loadSequence = async (siteDir: string, name: string): Promise<SequenceData> => {
  const path = join(SEQUENCES, `${name}.mmd`)
  const [text, svg] = await Promise.all([path, path.replace(/mmd$/, 'svg')].map((file) => readFile(join(siteDir, file), 'utf8')))
  const { title, groups } = parseSequence(text!.replaceAll('\r\n', '\n'), path)
  return { title, svg: withoutStamp(svg!), groups }
}
