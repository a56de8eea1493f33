import Link from '@docusaurus/Link'
import type { Example } from '@site/src/grader/define-examples'
import CodeBlock from '@theme/CodeBlock'
import Heading from '@theme/Heading'
import { SeverityMark } from '../studio/SeverityMark'
import styles from './Examples.module.css'
import { formatDesign } from './format-design'
import { type ExampleFinding, type RulePageData, SEVERITY_TEXTS } from './rule-page'

interface Props {
  readonly of: readonly Example[]
  readonly kind: 'fails' | 'passes' | 'near-misses'
  readonly rule: string
  /** Added to every use on a rule's page when the page is built. */
  readonly data: RulePageData
}

/** Longer designs are folded. */
const FOLDED_ABOVE = 24

const Findings = ({ findings }: { readonly findings: readonly ExampleFinding[] }) => (
  <ul className={styles.findings} aria-label="What the grader finds">
    {findings.map(({ severity, message, pointer }) => (
      <li key={pointer + message}>
        <SeverityMark severity={severity} size={16} />
        <p>
          <b>{SEVERITY_TEXTS[severity]}.</b> {message} <code>{pointer}</code>
        </p>
      </li>
    ))}
  </ul>
)

const Design = ({ text }: { readonly text: string }) => {
  const lines = text.split('\n').length
  const code = <CodeBlock language="json">{text}</CodeBlock>
  return lines <= FOLDED_ABOVE ? (
    code
  ) : (
    <details className={styles.folded}>
      <summary>Show the design, {lines} lines</summary>
      {code}
    </details>
  )
}

/** The examples of a rule, as its tests run them, each with a link that opens it in the playground. */
export function Examples({ of, kind, rule, data }: Props) {
  const found = new Map(data.findings)
  return of.map(({ id, title, note, design }) => (
    <section key={id} className={styles.example} data-kind={kind} aria-labelledby={id}>
      <Heading as="h3" id={id}>
        {title}
      </Heading>
      <p>{note}</p>
      <Findings findings={kind === 'fails' ? (found.get(id) ?? []) : []} />
      <Design text={formatDesign(design)} />
      <p className={styles.open}>
        <Link to={`/playground?example=${rule}.${id}`} aria-label={`Open in the playground: ${title}`}>
          Open in the playground
        </Link>
      </p>
    </section>
  ))
}
