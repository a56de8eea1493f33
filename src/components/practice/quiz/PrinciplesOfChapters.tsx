import { Table } from '../../progress/page/Table'
import type { PracticeIndex } from '../practice-data'
import styles from './PrinciplesOfChapters.module.css'
import { TEXTS } from './texts'

/** How questions come to their principles. */
export const PrinciplesOfChapters = ({ index: { chapters, principles, taught } }: { readonly index: PracticeIndex }) => {
  const titleOf = (list: PracticeIndex['principles'], id: string) => list.find((one) => one.id === id)?.title ?? id
  return (
    <details className={styles.how}>
      <summary>{TEXTS.howPrinciples}</summary>
      <p>{TEXTS.principlesNote}</p>
      <Table
        head={[TEXTS.chapterHead, TEXTS.principlesHead]}
        rows={taught
          .filter(({ chapter }) => chapters.some(({ id }) => id === chapter))
          .map(({ chapter, principles: ids }) => [
            titleOf(chapters, chapter),
            ids.length === 0 ? TEXTS.none : ids.map((id) => titleOf(principles, id)).join(', '),
          ])}
      />
    </details>
  )
}
