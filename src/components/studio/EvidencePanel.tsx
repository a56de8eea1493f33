import { Fragment } from 'react'
import type { Evidence } from '../../grader/grade'
import styles from './EvidencePanel.module.css'
import { evidenceRows } from './evidence-rows'
import { EVIDENCE_TITLES } from './texts'

const Arrow = () => (
  <svg className={styles.arrow} viewBox="0 0 16 16" width="16" height="16" role="img" aria-label="to">
    <path d="M3 8h9.4M8.6 4.2 12.4 8l-3.8 3.8" />
  </svg>
)

function Steps({ ids }: { readonly ids: readonly string[] }) {
  return (
    <p className={styles.path}>
      {ids.map((id, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a path may pass through one part twice
        <Fragment key={index}>
          {index > 0 && <Arrow />}
          <span>{id}</span>
        </Fragment>
      ))}
    </p>
  )
}

function Body({ evidence }: { readonly evidence: Evidence }) {
  switch (evidence.kind) {
    case 'path':
      return <Steps ids={evidence.value} />
    case 'cycle':
      return <Steps ids={[...evidence.value, ...evidence.value.slice(0, 1)]} />
    case 'members':
      return (
        <ul className={styles.members}>
          {evidence.value.map((id) => (
            <li key={id}>{id}</li>
          ))}
        </ul>
      )
    case 'numbers':
      return (
        <dl className={styles.numbers}>
          {evidenceRows(evidence.value).map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )
  }
}

/** What a finding rests on, in the form that its kind asks for. */
export function EvidencePanel({ evidence }: { readonly evidence: Evidence }) {
  return (
    <div className={styles.well}>
      <h4>{EVIDENCE_TITLES[evidence.kind]}</h4>
      <Body evidence={evidence} />
    </div>
  )
}
