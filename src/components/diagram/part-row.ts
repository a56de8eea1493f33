/** One row of the table that says what a drawing shows. */
export interface PartRow {
  readonly id: string
  readonly kind: string
  /** Such as "calls payments; writes orders-db". "none" where the part starts no link. */
  readonly links: string
}
