import type { Waiver } from '../architecture/types'
import type { WaiverGrade } from './grade'

/**
 * The waivers of one design. A waiver matches findings of its rule whose subjects contain `on`, or all of them with "*".
 * It counts up to and including the day `until`; an expired one counts for nothing, an idle one matches nothing.
 */
export class Waivers {
  /** Rule → what its waivers stand on → whether that has matched a finding. Looked up by the subjects, since both may be many. */
  private readonly matched = new Map<string, Map<string, boolean>>()

  /** `today` as YYYY-MM-DD: such dates compare as text. */
  constructor(
    private readonly waivers: readonly Waiver[],
    private readonly today: string,
  ) {
    for (const waiver of waivers) {
      if (this.isExpired(waiver)) continue
      const known = this.matched.get(waiver.rule)
      if (known === undefined) this.matched.set(waiver.rule, new Map([[waiver.on, false]]))
      else known.set(waiver.on, false)
    }
  }

  /** Whether a finding is waived. Every waiver that matches it is marked as used. */
  match(rule: string, subjects: readonly string[]): boolean {
    const places = this.matched.get(rule)
    if (places === undefined) return false
    let waived = false
    for (const on of ['*', ...subjects]) {
      if (!places.has(on)) continue
      places.set(on, true)
      waived = true
    }
    return waived
  }

  /** What became of each waiver, in the order of the file. */
  grades(): WaiverGrade[] {
    return this.waivers.map((waiver) => {
      const { rule, on } = waiver
      return { rule, on, state: this.isExpired(waiver) ? 'expired' : this.matched.get(rule)!.get(on) ? 'active' : 'idle' }
    })
  }

  private isExpired(waiver: Waiver): boolean {
    return waiver.until < this.today
  }
}
