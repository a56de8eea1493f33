import { Fragment } from 'react'
import type { Evidence } from '../../grader/grade'
import { Arrow } from './Arrow'
import styles from './EvidencePanel.module.css'
import { evidenceRows } from './evidence-rows'
import { EVIDENCE_TITLES } from './texts'

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
