import type { Waiver } from '../architecture/types'
import type { WaiverGrade } from './grade'

/**
 * The waivers of one design. A waiver matches findings of its rule whose subjects contain `on`, or all of them with "*".
 * It counts up to and including the day `until`; an expired one counts for nothing, an idle one matches nothing.
 */
export class Waivers {
  private readonly byRule = new Map<string, { readonly waiver: Waiver; readonly index: number }[]>()
  private readonly matched = new Set<number>()

  /** `today` as YYYY-MM-DD: such dates compare as text. */
  constructor(
    private readonly waivers: readonly Waiver[],
    private readonly today: string,
  ) {
    for (const [index, waiver] of waivers.entries()) {
      const known = this.byRule.get(waiver.rule)
      if (known === undefined) this.byRule.set(waiver.rule, [{ waiver, index }])
      else known.push({ waiver, index })
    }
  }

  /** Whether a finding is waived. Every waiver that matches it is marked as used. */
  match(rule: string, subjects: readonly string[]): boolean {
    let waived = false
    for (const { waiver, index } of this.byRule.get(rule) ?? []) {
      if (this.isExpired(waiver) || (waiver.on !== '*' && !subjects.includes(waiver.on))) continue
      this.matched.add(index)
      waived = true
    }
    return waived
  }

  /** What became of each waiver, in the order of the file. */
  grades(): WaiverGrade[] {
    return this.waivers.map((waiver, index) => ({
      rule: waiver.rule,
      on: waiver.on,
      state: this.isExpired(waiver) ? 'expired' : this.matched.has(index) ? 'active' : 'idle',
    }))
  }

  private isExpired(waiver: Waiver): boolean {
    return waiver.until < this.today
  }
}
