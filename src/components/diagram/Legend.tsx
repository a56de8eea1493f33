import type { Graph, Link } from '../../architecture/graph/types'
import { SECTIONS, type Section } from '../../architecture/types'
import styles from './Diagram.module.css'
import { withHead } from './drawing/heads'
import { silhouette } from './drawing/silhouette'
import { DRAWING_CLASS, DRAWING_STYLE } from './drawing/style'
import { LINK_WORDS, NOUNS } from './drawing/words'
import { TEXTS } from './texts'

const KINDS = ['sync', 'async', 'data'] as const satisfies readonly Link['kind'][]
/** Drawn at the size of a part and shown at a third of it, with lines of full strength. */
const BOX = { x: 3, y: 3, width: 62, height: 44 }
const CIRCLE = { x: 12, y: 3, width: 44, height: 44 }

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function PartSign({ section }: { readonly section: Section }) {
  return (
    <svg className={DRAWING_CLASS} viewBox="0 0 68 50" width="23" height="17" aria-hidden="true">
      <g className={NOUNS[section]}>
        <path className="silhouette" vectorEffect="non-scaling-stroke" d={silhouette(section, section === 'clients' ? CIRCLE : BOX)} />
      </g>
    </svg>
  )
}

function LinkSign({ kind }: { readonly kind: Link['kind'] }) {
  const { line, head, open } = withHead(kind, [
    { x: 1, y: 5 },
    { x: 33, y: 5 },
  ])
  return (
    <svg className={DRAWING_CLASS} viewBox="0 0 34 10" width="34" height="10" aria-hidden="true">
      <g className={`line ${kind}`}>
        <path className="way" d={line} />
        <path className={open ? 'open' : 'full'} d={head} />
      </g>
    </svg>
  )
}

/** What the shapes and lines mean, for those that the design has. */
export function Legend({ graph }: { readonly graph: Graph }) {
  const kinds = new Set(graph.links.map(({ kind }) => kind))
  return (
    <>
      <style>{DRAWING_STYLE}</style>
      <ul className={styles.legend} aria-label={TEXTS.legend}>
        {SECTIONS.filter((section) => graph.of(section).length > 0).map((section) => (
          <li key={section}>
            <PartSign section={section} />
            {capital(NOUNS[section])}
          </li>
        ))}
        {KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
          <li key={kind}>
            <LinkSign kind={kind} />
            {LINK_WORDS[kind]}
          </li>
        ))}
      </ul>
    </>
  )
}
