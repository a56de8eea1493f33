import { useEffect, useState } from 'react'
import controls from './controls.module.css'
import { countBySeverity, waivedFindings } from './numbered-findings'
import type { StudioState } from './studio-state'
import { TEXTS } from './texts'

/** Grades follow every keystroke; they are said once the typing rests. */
const REST_MS = 900

function sentence({ answered, problems, graded }: StudioState): string | undefined {
  if (!answered) return undefined
  const first = problems?.list[0]
  if (problems && first) return TEXTS.announceProblem(first.line, first.message, problems.total)
  if (!graded) return undefined
  const counts = countBySeverity(graded.findings.map(({ finding }) => finding))
  return TEXTS.announceGrade(
    graded.grade.score,
    TEXTS.counts(counts.error, counts.warning, counts.info, waivedFindings(graded.grade).length),
  )
}

/** Says the grade, or the first problem, to whoever cannot see it. */
export function Announcer({ state }: { readonly state: StudioState }) {
  const [said, setSaid] = useState('')
  const next = sentence(state)
  useEffect(() => {
    if (next === undefined) return
    const rest = window.setTimeout(() => setSaid(next), REST_MS)
    return () => window.clearTimeout(rest)
  }, [next])
  return (
    <p className={controls.hidden} aria-live="polite">
      {said}
    </p>
  )
}
