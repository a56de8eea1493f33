import type { ReactNode } from 'react'
import styles from './ProgressPage.module.css'

interface Props {
  readonly head: readonly string[]
  /** The first cell names its row. */
  readonly rows: readonly (readonly ReactNode[])[]
}

/** Rules between rows; labelled blocks where there is no width. */
export const Table = ({ head, rows }: Props) => (
  <table className={styles.table}>
    <thead>
      <tr>
        {head.map((title) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their place
        <tr key={row}>
          {cells.map((cell, column) =>
            column === 0 ? (
              <th key={head[column]} scope="row">
                {cell}
              </th>
            ) : (
              <td key={head[column]} data-label={head[column]}>
                {cell}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
)
