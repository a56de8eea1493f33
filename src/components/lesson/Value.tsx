import type { LessonFact } from './lesson-data'

interface Props {
  /** The id of one fact in the registry. */
  readonly of: string
  /** Added by the build. */
  readonly facts: readonly LessonFact[]
}

/** The figure of a dated fact inside a sentence, so that prose and registry cannot differ. */
export const Value = ({ of, facts: [fact] }: Props) => {
  if (!fact?.value) throw new Error(`The fact ${of} has no value.`)
  return fact.value
}
