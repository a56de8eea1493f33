import { type ComponentType, lazy, Suspense } from 'react'
import type { PageQuestion } from '../../quizzes/page-question'
import type { QuestionKind } from '../../quizzes/question-schema'
import { InlineText } from './InlineText'
import { ListQuestion } from './ListQuestion'
import styles from './Question.module.css'
import type { QuestionProps } from './question-props'

type Kind = ComponentType<QuestionProps<never>>

/** Kinds that a page loads when it asks one. Those that are answered by options alone are one component. */
const LATER: Readonly<Partial<Record<QuestionKind, Kind>>> = {
  'true-false': lazy(() => import('./true-false/TrueFalseQuestion').then((module) => ({ default: module.TrueFalseQuestion }))),
  match: lazy(() => import('./match/MatchQuestion').then((module) => ({ default: module.MatchQuestion }))),
  numeric: lazy(() => import('./numeric/NumericQuestion').then((module) => ({ default: module.NumericQuestion }))),
  'fix-the-json': lazy(() => import('./fix/FixQuestion').then((module) => ({ default: module.FixQuestion }))),
  open: lazy(() => import('./open/OpenQuestion').then((module) => ({ default: module.OpenQuestion }))),
}

/** What is asked, while the rest is on its way. */
const Waiting = ({ question: { id, stem } }: { readonly question: PageQuestion }) => (
  <section className={styles.question} aria-labelledby={`${id}-stem`} aria-busy="true">
    <h3 className={styles.stem} id={`${id}-stem`}>
      <InlineText of={stem} />
    </h3>
  </section>
)

/**
 * A question of any kind, for pages that decide in the browser what they ask. On a page of the course, `<Question id="…" />` becomes the component
 * of its kind when the site is built, so that a chapter has the kinds it asks and no other.
 */
export const Question = (props: QuestionProps) => {
  const Kind = LATER[props.question.kind] ?? (ListQuestion as Kind)
  return (
    <Suspense fallback={<Waiting question={props.question} />}>
      <Kind key={props.question.id} {...(props as QuestionProps<never>)} />
    </Suspense>
  )
}
