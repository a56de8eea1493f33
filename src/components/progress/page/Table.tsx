import type { ReactNode } from 'react'

interface Props {
  readonly head: readonly string[]
  /** The first cell names its row. */
  readonly rows: readonly (readonly ReactNode[])[]
}

/** A table as the course has them: labelled blocks where there is no width. */
export const Table = ({ head, rows }: Props) => (
  <div className="markdown">
    <table>
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
            {cells.map((cell, column) => (
              <td key={head[column]} {...(column > 0 && { 'data-label': head[column] })}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
