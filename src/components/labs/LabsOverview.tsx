import Link from '@docusaurus/Link'
import Layout from '@theme/Layout'
import styles from './LabsOverview.module.css'
import type { LabSummary, LabsOverviewData } from './lab-page'

const Row = ({ id, title, summary, minutes, checks, breaks }: LabSummary) => (
  <li className={styles.lab}>
    <div>
      <h2>
        <Link to={`/labs/${id}`}>{title}</Link>
      </h2>
      <p className={styles.meta}>
        <span>About {minutes} minutes</span> <span>{checks.length} checks</span> <span>{breaks} ways to break it</span>
      </p>
    </div>
    <p>{summary}</p>
  </li>
)

/** All labs. The data is written by the labs plugin when the site is built. */
export function LabsOverview({ data }: { readonly data: LabsOverviewData }) {
  return (
    <Layout title="Labs" description="Designs that run on this machine: deployed, verified, broken on purpose and mended.">
      <main className={styles.page}>
        <h1>Labs</h1>
        <p className={styles.lead}>
          A lab deploys a design of this course on your own machine: a CloudFormation stack on LocalStack, and services as plain processes.
          Checks prove what holds. Then a mistake is put in, and the checks say what it costs.
        </p>
        <p className={styles.note}>
          No AWS account is needed and none is touched: credentials are made up, and a connection of a lab that would leave the machine
          fails. Only LocalStack itself is downloaded, once. Labs run in a checkout of the repository, with Docker or without it.
        </p>
        <ul className={styles.labs}>
          {data.labs.map((lab) => (
            <Row key={lab.id} {...lab} />
          ))}
        </ul>
      </main>
    </Layout>
  )
}
