/** A service of AWS whose support has ended. */
export interface Retired {
  readonly product: string
  /** The last day of support, as YYYY-MM-DD. */
  readonly ended: string
  /** What AWS names in its place. */
  readonly instead: string
  readonly source: string
  /** The month in which somebody last read the source, as YYYY-MM. */
  readonly checked: string
}

/** Services whose support has ended, by the word for them in `resolve`. Look words up with Object.hasOwn. */
export const RETIRED: Readonly<Record<string, Retired>> = {
  'app-mesh': {
    product: 'AWS App Mesh',
    ended: '2026-09-30',
    instead: 'ECS Service Connect or VPC Lattice',
    source: 'AWS App Mesh User Guide: end of support notice',
    checked: '2026-11',
  },
}
