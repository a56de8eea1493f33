import type { BannedClaim, Fact, Registry } from './schema'

/** Facts whose last day is before `today` (YYYY-MM-DD): somebody has to look at the source again. */
export const expiredFacts = ({ facts }: Registry, today: string): Fact[] => facts.filter(({ expiresOn }) => expiresOn < today)

export interface BannedUse {
  readonly claim: BannedClaim
  /** The line of the text on which it begins, from 1. */
  readonly line: number
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Banned claims that a page makes, in the order of the registry. Case, line breaks and the marks of emphasis do not hide them. */
export const bannedUses = ({ banned }: Registry, page: string): BannedUse[] =>
  banned.flatMap((claim) =>
    claim.says.flatMap((phrase) => {
      const pattern = new RegExp(phrase.split(/\s+/).map(escaped).join('[\\s*_`>]+'), 'gi')
      return [...page.matchAll(pattern)].map(({ index }) => ({ claim, line: page.slice(0, index).split('\n').length }))
    }),
  )
