import Link from '@docusaurus/Link'
import { SeverityMark } from '../studio/SeverityMark'
import styles from './RuleHead.module.css'
import { KIND_TEXTS, type RulePageData, SEVERITY_TEXTS } from './rule-page'

/** The head of a rule's page, below its title: what the metadata says. */
export const RuleHead = ({ rule }: { readonly rule: RulePageData }) => (
  <div className={styles.head}>
    <p className={styles.why}>{rule.why}</p>
    <dl>
      <dt>Severity</dt>
      <dd>
        <SeverityMark severity={rule.severity} size={16} /> {SEVERITY_TEXTS[rule.severity]}
      </dd>
      <dt>Principle</dt>
      <dd>
        <Link to={`/rules#${rule.principle.id}`}>{rule.principle.title}</Link>
      </dd>
      <dt>Looks at</dt>
      <dd>{KIND_TEXTS[rule.kind]}</dd>
      <dt>Next step</dt>
      <dd>
        {rule.hint}
        {rule.fixable && ' The playground offers this as a fix where it is safe.'}
      </dd>
      <dt>Id</dt>
      <dd>
        <code>{rule.id}</code>
      </dd>
      <dt>Sources</dt>
      <dd>
        <ul>
          {rule.sources.map(({ label, url, checked }) => (
            <li key={label}>
              {url ? <a href={url}>{label}</a> : label}, checked {checked}
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  </div>
)
