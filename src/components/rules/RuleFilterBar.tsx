import { useId } from 'react'
import type { RuleFilter } from './filter-rules'
import styles from './RuleFilterBar.module.css'
import { type RulesOverviewData, SEVERITY_TEXTS } from './rule-page'

interface Props {
  readonly principles: RulesOverviewData['principles']
  readonly filter: RuleFilter
  readonly shown: number
  readonly total: number
  readonly onChange: (filter: RuleFilter) => void
}

const SEVERITIES = ['error', 'warning', 'info'] as const

/** Narrows the list of rules by words, severity, principle, and whether a patch is offered. */
export function RuleFilterBar({ principles, filter, shown, total, onChange }: Props) {
  const id = useId()
  const set = (change: Partial<RuleFilter>) => onChange({ ...filter, ...change })
  return (
    <search className={styles.bar}>
      <div className={styles.words}>
        <label htmlFor={`${id}-words`}>Words</label>
        <input
          id={`${id}-words`}
          type="search"
          value={filter.words}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => set({ words: target.value })}
        />
      </div>
      <div>
        <label htmlFor={`${id}-severity`}>Severity</label>
        <select
          id={`${id}-severity`}
          value={filter.severity}
          onChange={({ target }) => set({ severity: target.value as RuleFilter['severity'] })}
        >
          <option value="any">Any</option>
          {SEVERITIES.map((severity) => (
            <option key={severity} value={severity}>
              {SEVERITY_TEXTS[severity]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-principle`}>Principle</label>
        <select id={`${id}-principle`} value={filter.principle} onChange={({ target }) => set({ principle: target.value })}>
          <option value="any">Any</option>
          {principles.map((principle) => (
            <option key={principle.id} value={principle.id}>
              {principle.title}
            </option>
          ))}
        </select>
      </div>
      <label className={styles.check}>
        <input type="checkbox" checked={filter.fixable} onChange={({ target }) => set({ fixable: target.checked })} />
        Offers a patch
      </label>
      <p className={styles.count} role="status">
        {shown === total ? `All ${total} rules` : `${shown} of ${total} rules`}
      </p>
    </search>
  )
}
