import Link from '@docusaurus/Link'
import Heading from '@theme/Heading'
import Layout from '@theme/Layout'
import { SeverityMark } from '../studio/SeverityMark'
import styles from './RulesOverview.module.css'
import { type RuleSummary, type RulesOverviewData, SEVERITY_TEXTS } from './rule-page'

const Row = ({ id, title, severity, why }: RuleSummary) => (
  <li className={styles.rule}>
    <SeverityMark severity={severity} size={18} />
    <div>
      <h3>
        <Link to={`/rules/${id}`}>{title}</Link>
      </h3>
      <p className={styles.meta}>
        {SEVERITY_TEXTS[severity]} <code>{id}</code>
      </p>
    </div>
    <p>{why}</p>
  </li>
)

/** All rules by principle. The data is written by the rules plugin when the site is built. */
export function RulesOverview({ data }: { readonly data: RulesOverviewData }) {
  return (
    <Layout title="Rules" description={`The ${data.total} rules that grade a design, by principle: what each one looks for, and why.`}>
      <main className={styles.page}>
        <h1>Rules</h1>
        <p className={styles.lead}>
          {data.total} rules on {data.principles.length} of the twelve principles. Each page shows why the rule matters, designs that fail,
          pass and nearly fail, and when a finding is wrong. An error weighs three times a warning; an info weighs nothing.
        </p>
        {data.principles.map(({ id, title, rules }) => (
          <section key={id} aria-labelledby={id}>
            <Heading as="h2" id={id}>
              {title}
            </Heading>
            <ul className={styles.rules}>
              {rules.map((rule) => (
                <Row key={rule.id} {...rule} />
              ))}
            </ul>
          </section>
        ))}
      </main>
    </Layout>
  )
}
