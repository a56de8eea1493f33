import styles from './PartsTable.module.css'
import type { PartRow } from './part-row'

/** What the drawing shows, in words. */
export const PartsTable = ({ parts }: { readonly parts: readonly PartRow[] }) => (
  <table className={styles.parts}>
    <thead>
      <tr>
        <th scope="col">Part</th>
        <th scope="col">Kind</th>
        <th scope="col">Links it starts</th>
      </tr>
    </thead>
    <tbody>
      {parts.map(({ id, kind, links }) => (
        <tr key={id}>
          <th scope="row">{id}</th>
          <td>{kind}</td>
          <td>{links}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
