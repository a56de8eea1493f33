import type { Waiver } from '../../architecture/types'
import type { Finding } from '../../grader/grade'
import type { NumberedFinding } from './numbered-findings'

/** A waiver that is being written for one finding. */
export interface WaiverDraft {
  /** Number of the finding. */
  readonly number: number
  readonly reason: string
  /** YYYY-MM-DD, or empty while there is no whole date. */
  readonly until: string
  /** An id that the finding names, or "*" for all findings of its rule. */
  readonly on: string
}

/** What keeps a draft from being written, by its field. */
export interface DraftProblems {
  readonly reason?: 'short' | 'long'
  readonly until?: 'missing' | 'past' | 'far'
}

/** In UTF-16 units, without white space around it. */
const REASON_LENGTH = { least: 10, most: 200 } as const

/** A day some months later, as YYYY-MM-DD; the last of the month where that has no such day. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0))
  last.setUTCDate(Math.min(date, last.getUTCDate()))
  return last.toISOString().slice(0, 10)
}

/** The days a waiver written today may last: today at least, a year at most, three months if nobody says otherwise. */
export const waiverDays = (today: string) => ({ first: today, usual: monthsAfter(today, 3), last: monthsAfter(today, 12) })

/** One line, whatever was pasted. */
const tidy = (reason: string): string => reason.trim().replace(/\s+/g, ' ')

export function problemsOf({ reason, until }: WaiverDraft, today: string): DraftProblems {
  const { length } = tidy(reason)
  const { first, last } = waiverDays(today)
  return {
    ...(length < REASON_LENGTH.least && { reason: 'short' }),
    ...(length > REASON_LENGTH.most && { reason: 'long' }),
    ...(until === '' ? { until: 'missing' } : until < first ? { until: 'past' } : until > last ? { until: 'far' } : {}),
  }
}

/** What a waiver may stand on, and how many of the findings that count it would accept. */
export interface WaiverScope {
  readonly on: string
  readonly findings: number
}

/** The parts that a finding names, the one that accepts least first; last "*", all findings of the rule. */
export function scopesOf({ rule, subjects }: Finding, among: readonly NumberedFinding[]): readonly WaiverScope[] {
  const ofRule = among.filter(({ finding }) => finding.rule === rule)
  const parts = [...new Set(subjects)].map((on) => ({ on, findings: ofRule.filter(({ finding }) => finding.subjects.includes(on)).length }))
  return [...parts.sort((a, b) => a.findings - b.findings), { on: '*', findings: ofRule.length }]
}

/** The form as it opens: no reason, three months, the part that accepts least. */
export function openDraft({ number, finding }: NumberedFinding, among: readonly NumberedFinding[], today: string): WaiverDraft {
  return { number, reason: '', until: waiverDays(today).usual, on: scopesOf(finding, among)[0]!.on }
}

export const waiverOf = ({ reason, until, on }: WaiverDraft, rule: string): Waiver => ({ rule, on, reason: tidy(reason), until })
