import { withoutByteOrderMark } from '../../architecture/text-position'
import type { Architecture } from '../../architecture/types'
import type { Graded } from './studio-state'

let latest: { readonly text: string; readonly design: Architecture } | undefined

/**
 * The graded text as an architecture: read when somebody asks, and kept for the next one. Of a text of 2 MB that takes 10 ms and makes as much garbage
 * as takes 20 more, so nobody should ask after each key.
 */
export function designOf(graded: Graded | undefined): Architecture | undefined {
  if (graded === undefined) return undefined
  if (latest?.text !== graded.text) latest = { text: graded.text, design: JSON.parse(withoutByteOrderMark(graded.text)) as Architecture }
  return latest.design
}
