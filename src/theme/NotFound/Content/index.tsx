import Link from '@docusaurus/Link'
import { WAYS_ON } from '@site/src/components/site/ways-on'
import styles from './styles.module.css'

export default function NotFoundContent() {
  return (
    <main className={styles.page}>
      <h1>There is no page at this address</h1>
      <p>It may have moved, or the link may have lost a letter. From here one can go on to</p>
      <ul>
        {WAYS_ON.map(({ to, label, about }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>: {about}
          </li>
        ))}
      </ul>
    </main>
  )
}
