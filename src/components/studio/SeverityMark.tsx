import type { Severity } from '../../grader/grade'
import styles from './SeverityMark.module.css'
import { SEVERITY_SHAPES } from './severity-shapes'

interface Props {
  readonly severity: Severity
  readonly number?: number
  readonly size: number
}

/** Octagon, triangle or ring, with the number of its finding. Decorative: the words stand beside it. */
export function SeverityMark({ severity, number, size }: Props) {
  const shape = SEVERITY_SHAPES[severity]
  const digits = String(number ?? '')
  return (
    <svg className={styles.mark} data-severity={severity} viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      <path d={shape.path} />
      <text
        x="10"
        y={shape.baseline}
        textAnchor="middle"
        fontSize={digits.length > 2 ? shape.size - 4 : digits.length > 1 ? shape.size - 2 : shape.size}
      >
        {digits}
      </text>
    </svg>
  )
}
