import Link from '@docusaurus/Link'
import styles from './LabParts.module.css'
import type { LabPageData } from './lab-page'

/** The head of a lab's page, below its title. */
export const LabHead = ({ lab: { id, minutes, chapter, checks } }: { readonly lab: LabPageData }) => (
  <dl className={styles.head}>
    <dt>Takes</dt>
    <dd>about {minutes} minutes, breaking and mending included</dd>
    <dt>Needs</dt>
    <dd>
      a checkout of the repository and Node 20.19 or newer; then either a Docker daemon with Compose 2.24 or newer, or, on Linux and macOS,
      Python 3.13, a JDK 17 or newer and Maven
    </dd>
    <dt>Proves</dt>
    <dd>
      <a href="#what-it-proves">{checks.length} things</a>, and <a href="#what-it-cannot-prove">some it cannot</a>
    </dd>
    <dt>Chapter</dt>
    <dd>
      <Link to={`/docs/${chapter}`}>{chapter}</Link>
    </dd>
    <dt>Id</dt>
    <dd>
      <code>{id}</code>
    </dd>
  </dl>
)
