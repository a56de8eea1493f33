import type { PlateData } from '../lesson/lesson-data'

export interface LabSummary {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly minutes: number
  readonly checks: readonly { readonly id: string; readonly title: string }[]
  readonly breaks: number
}

/** What a lab's page shows besides its text. Written by the labs plugin when the site is built. */
export interface LabPageData {
  readonly id: string
  readonly minutes: number
  readonly chapter: string
  readonly checks: readonly { readonly id: string; readonly title: string; readonly proves: string }[]
  readonly breaks: readonly { readonly id: string; readonly title: string; readonly changes: string; readonly fails: readonly string[] }[]
  readonly cannotProve: readonly { readonly what: string; readonly why: string }[]
  readonly plate: PlateData
}

export interface LabsOverviewData {
  readonly labs: readonly LabSummary[]
}
