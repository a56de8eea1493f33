import type { Draft } from './generate'

/** What goes wrong in a shop. Each needs the whole group of five. */
const DEFECTS: readonly ((draft: Draft, group: number) => void)[] = [
  (draft, group) => delete draft.services[`orders-${group}`]!.calls![0]!.timeoutMs,
  (draft, group) => Object.assign(draft.services[`orders-${group}`]!.calls![0]!, { resolve: 'literal', address: 'http://10.0.3.17:8080' }),
  (draft, group) => Object.assign(draft.services[`payments-${group}`]!.secrets![0]!, { from: 'code' }),
  (draft, group) => Object.assign(draft.services[`payments-${group}`]!, { role: `orders-role-${group}` }),
  (draft, group) => delete draft.services[`shipping-${group}`]!.consumes![0]!.deadLetter,
  (draft, group) => draft.services[`payments-${group}`]!.uses!.push({ to: `orders-data-${group}`, access: 'write', tls: true }),
  (draft, group) =>
    draft.services[`payments-${group}`]!.calls!.push({ ...draft.services[`orders-${group}`]!.calls![0]!, to: `orders-${group}` }),
  (draft, group) => {
    draft.services[`orders-${group}`]!.calls![0]!.retry = { max: 4, backoff: 'none' }
    draft.services[`payments-${group}`]!.calls![0]!.retry = { max: 4, backoff: 'none' }
  },
  (draft, group) => Object.assign(draft.services[`orders-${group}`]!, { traces: 'none' }),
  (draft, group) => draft.pipelines[`orders-${group}`]!.deploys!.push(`catalog-${group}`),
  (draft, group) => Object.assign(draft.services[`catalog-${group}`]!, { public: true }),
]

/** Gives a share of the whole groups one defect each. */
export const addDefects = (draft: Draft, groups: number, share: number, rng: () => number): void => {
  for (let group = 0; group < groups; group++) {
    const hit = rng() < share
    const defect = DEFECTS[Math.floor(rng() * DEFECTS.length)]!
    if (hit && draft.services[`receipts-${group}`] !== undefined) defect(draft, group)
  }
}
