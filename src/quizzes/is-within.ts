/** What floating point loses, as a share of the larger number. */
const EPSILON = 1e-9

/** Whether a value is at most `tolerance` away from another; what binary fractions cannot say does not count against it. */
export const isWithin = (value: number, of: number, tolerance: number): boolean =>
  Math.abs(value - of) <= tolerance + EPSILON * Math.max(1, Math.abs(of))
