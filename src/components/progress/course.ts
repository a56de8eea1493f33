import type { KnownLab } from '../../labs/receipt'
import type { Chapter } from '../../progress/summary'

/** What there is to know, written when the site is built. */
export interface Course {
  readonly chapters: readonly Chapter[]
  readonly exercises: readonly { readonly id: string; readonly title: string }[]
  readonly labs: readonly (KnownLab & { readonly title: string })[]
}
