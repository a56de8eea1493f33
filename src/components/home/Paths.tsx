import Link from '@docusaurus/Link'
import styles from './HomePage.module.css'
import type { HomeData } from './home-data'

/** Where to start, by who is there. */
export const Paths = ({ paths }: Pick<HomeData, 'paths'>) => (
  <section className={styles.block} aria-labelledby="paths">
    <h2 id="paths">Where to start</h2>
    <ul className={styles.paths}>
      {paths.map(({ id, title, takes }) => (
        <li key={id}>
          <Link to={`/docs#${id}`}>{title}</Link> <span>{takes}</span>
        </li>
      ))}
    </ul>
  </section>
)
