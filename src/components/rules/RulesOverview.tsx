import Link from '@docusaurus/Link'
import Heading from '@theme/Heading'
import Layout from '@theme/Layout'
import { useState } from 'react'
import { SeverityMark } from '../studio/SeverityMark'
import { filterRules, NO_FILTER } from './filter-rules'
import { RuleFilterBar } from './RuleFilterBar'
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
  const [filter, setFilter] = useState(NO_FILTER)
  const principles = filterRules(data.principles, filter)
  const shown = principles.reduce((sum, { rules }) => sum + rules.length, 0)
  return (
    <Layout title="Rules" description={`The ${data.total} rules that grade a design, by principle: what each one looks for, and why.`}>
      <main className={styles.page}>
        <h1>Rules</h1>
        <p className={styles.lead}>
          {data.total} rules on twelve principles. Each page shows why the rule matters, designs that fail, pass and nearly fail, and when a
          finding is wrong. An error weighs three times a warning; an info weighs nothing.
        </p>
        <RuleFilterBar principles={data.principles} filter={filter} shown={shown} total={data.total} onChange={setFilter} />
        {shown === 0 && <p className={styles.none}>No rule has all of this. Fewer words, or another severity, show more.</p>}
        {principles.map(({ id, title, rules }) => (
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
