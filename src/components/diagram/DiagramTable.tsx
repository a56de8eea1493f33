// biome-ignore-all lint/a11y/noRedundantRoles: Safari drops the roles of table elements that are shown as blocks
import { type ReactNode, useMemo, useState } from 'react'
import { buildGraph } from '../../architecture/graph/build'
import { SeverityMark } from '../studio/SeverityMark'
import type { DiagramProps } from './Diagram'
import styles from './Diagram.module.css'
import { cargoOf, LINK_WORDS, NOUNS, typeOf } from './drawing/words'
import type { DiagramFinding } from './finding'
import { findingsByPointer } from './places'
import { TEXTS } from './texts'

/** Rows shown at first, and with each press of the button after that. */
const ROWS = 100

interface Row {
  readonly key: string
  readonly cells: readonly ReactNode[]
}

interface RowsProps {
  readonly caption: string
  readonly noun: string
  readonly heads: readonly string[]
  readonly total: number
  readonly rowAt: (index: number) => Row
}

function Rows({ caption, noun, heads, total, rowAt }: RowsProps) {
  const [shown, setShown] = useState(ROWS)
  const rows = Array.from({ length: Math.min(shown, total) }, (_, i) => rowAt(i))
  const more = Math.min(ROWS, total - rows.length)
  return (
    <>
      <table className={styles.table} role="table">
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {heads.map((head) => (
              <th key={head} scope="col" role="columnheader">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ key, cells: [first, ...cells] }) => (
            <tr key={key} role="row">
              <th scope="row" role="rowheader" data-label={heads[0]}>
                {first}
              </th>
              {cells.map((cell, i) => (
                <td key={heads[i + 1]} role="cell" data-label={heads[i + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <button type="button" className={styles.button} onClick={() => setShown(shown + ROWS)}>
          {TEXTS.showMore(more, noun)}
        </button>
      )}
    </>
  )
}

interface NumbersProps {
  readonly findings: readonly DiagramFinding[] | undefined
  readonly selected: number | undefined
  readonly onSelect: ((number: number) => void) | undefined
}

function Numbers({ findings, selected, onSelect }: NumbersProps) {
  if (findings === undefined) return <span className={styles.quiet}>{TEXTS.none}</span>
  return (
    <span className={styles.numbers}>
      {findings.map(({ number, severity }) =>
        onSelect === undefined ? (
          <span key={number} role="img" aria-label={TEXTS.finding(number, severity)}>
            <SeverityMark severity={severity} number={number} size={20} />
          </span>
        ) : (
          <button
            key={number}
            type="button"
            className={styles.number}
            aria-label={TEXTS.finding(number, severity)}
            aria-pressed={number === selected}
            onClick={() => onSelect(number)}
          >
            <SeverityMark severity={severity} number={number} size={20} />
          </button>
        ),
      )}
    </span>
  )
}

/** The diagram as text: every part and every link, with the findings that stand on it. */
export function DiagramTable({ architecture, findings, selected, onSelect }: DiagramProps) {
  const graph = useMemo(() => buildGraph(architecture), [architecture])
  const places = useMemo(() => findingsByPointer(graph, findings), [graph, findings])
  const numbers = (pointer: string) => <Numbers findings={places.get(pointer)} selected={selected} onSelect={onSelect} />
  return (
    <div className={styles.frame}>
      <div className={styles.tables}>
        <Rows
          caption={TEXTS.parts}
          noun="part"
          total={graph.elements.length}
          heads={[TEXTS.part, TEXTS.kind, TEXTS.type, TEXTS.findings]}
          rowAt={(index) => {
            const element = graph.at(index)
            return { key: element.id, cells: [element.id, NOUNS[element.section], typeOf(element), numbers(element.pointer)] }
          }}
        />
        <Rows
          caption={TEXTS.links}
          noun="link"
          total={graph.links.length}
          heads={[TEXTS.from, TEXTS.to, TEXTS.kind, TEXTS.carries, TEXTS.findings]}
          rowAt={(index) => {
            const link = graph.links[index]!
            return {
              key: link.pointer,
              cells: [graph.at(link.from).id, graph.at(link.to).id, LINK_WORDS[link.kind], cargoOf(link), numbers(link.pointer)],
            }
          }}
        />
      </div>
    </div>
  )
}
