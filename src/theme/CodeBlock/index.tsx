import { piecesOf } from '@site/src/components/studio/code-line'
import clsx from 'clsx'
import type { ReactNode } from 'react'
import styles from './styles.module.css'

interface Props {
  readonly children: ReactNode
  /** `language-json`, as MDX gives it. */
  readonly className?: string
  readonly language?: string
  /** What stands behind the language in a fence: `title="parcels.json"`. */
  readonly metastring?: string
  readonly title?: string
}

// Only what has a colour of its own becomes an element: keys and spaces are most of a design.
const Json = ({ text }: { readonly text: string }) =>
  text.split('\n').flatMap((line, row) => [
    row > 0 && '\n',
    ...piecesOf(line, []).map((piece, column) =>
      piece.role === 'plain' || piece.role === 'key' ? (
        piece.text
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no other name than its place
        <span key={`${row}:${column}`} data-role={piece.role}>
          {piece.text}
        </span>
      ),
    ),
  ])

/** A block of code. Only JSON is coloured, by the tokeniser of the studio: a general highlighter would weigh 20 kB on every page. */
export default function CodeBlock({ children, className, language, metastring, title }: Props) {
  const text = String(children).replace(/\n$/, '')
  const isJson = language === 'json' || /(?:^|\s)language-jsonc?(?:\s|$)/.test(className ?? '')
  const name = title ?? /title="([^"]*)"/.exec(metastring ?? '')?.[1]
  return (
    <figure className={clsx('theme-code-block', styles.block)}>
      {name && <figcaption>{name}</figcaption>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>
        <code>{isJson ? <Json text={text} /> : text}</code>
      </pre>
    </figure>
  )
}
