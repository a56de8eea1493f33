import type { Severity } from '../../grader/grade'

/** Outlines in a box of 20 by 20 units, and where a number stands in them. The shape says the severity without its colour. */
export const SEVERITY_SHAPES: Readonly<Record<Severity, { readonly path: string; readonly baseline: number; readonly size: number }>> = {
  error: { path: 'M6.2 1h7.6L19 6.2v7.6L13.8 19H6.2L1 13.8V6.2z', baseline: 14.2, size: 12.5 },
  warning: { path: 'M10 1.6 19.4 18H.6z', baseline: 16, size: 11 },
  info: { path: 'M10 1.2a8.8 8.8 0 1 1 0 17.6 8.8 8.8 0 0 1 0-17.6z', baseline: 14.2, size: 12.5 },
}
