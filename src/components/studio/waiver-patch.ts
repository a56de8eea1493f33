import type { PatchOperation } from '../../architecture/patch'
import type { Waiver } from '../../architecture/types'
import type { Finding, WaiverGrade } from '../../grader/grade'

/** The patch that writes a waiver; in place of one of the same rule on the same part, which it renews. */
export function addWaiver(waivers: readonly Waiver[] | undefined, waiver: Waiver): readonly PatchOperation[] {
  if (!waivers) return [{ op: 'add', path: '/waivers', value: [waiver] }]
  const renewed = waivers.findIndex(({ rule, on }) => rule === waiver.rule && on === waiver.on)
  if (renewed !== -1) return [{ op: 'replace', path: `/waivers/${renewed}`, value: waiver }]
  return [{ op: 'add', path: '/waivers/-', value: waiver }]
}

/** The patch that takes a waiver out, and the list with it where it was the only one. */
export function removeWaiver(waivers: readonly Waiver[], index: number): readonly PatchOperation[] {
  return [{ op: 'remove', path: waivers.length === 1 ? '/waivers' : `/waivers/${index}` }]
}

/** A waiver with its place in the file and what became of it. */
export interface PlacedWaiver {
  readonly index: number
  readonly waiver: Waiver
  readonly state: WaiverGrade['state']
}

/** The waivers of a design with what became of them: the grade lists them in the order of the file. */
export function placeWaivers(waivers: readonly Waiver[], grades: readonly WaiverGrade[]): readonly PlacedWaiver[] {
  return grades.flatMap(({ state }, index) => {
    const waiver = waivers[index]
    return waiver ? [{ index, waiver, state }] : []
  })
}

/** The waivers that accept a finding. */
export function waiversOf({ rule, subjects }: Finding, placed: readonly PlacedWaiver[]): readonly PlacedWaiver[] {
  return placed.filter(({ waiver, state }) => {
    return state === 'active' && waiver.rule === rule && (waiver.on === '*' || subjects.includes(waiver.on))
  })
}
