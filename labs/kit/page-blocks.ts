/** A shell block of a lab's page. */
export interface PageBlock {
  /** The anchor of the heading (##) that it stands under. */
  readonly step: string
  readonly commands: string
  /** What the last command ends with: ```sh exit=1 says that it has to fail. */
  readonly exitCode: number
  /** Counts from 1. */
  readonly line: number
}

export interface LabPage {
  /** Headings of the second level, in order. */
  readonly headings: readonly { readonly title: string; readonly anchor: string }[]
  readonly blocks: readonly PageBlock[]
}

/** The anchor that the site gives a heading. */
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-')

/** Languages that mark a block as something to type. */
const SHELL = /^(sh|shell|bash|console|zsh|terminal)$/

/** Reads the headings and the shell blocks out of a page's MDX. Throws on a shell block above the first heading, and on one that is not closed. */
export const readPage = (mdx: string): LabPage => {
  const headings: { title: string; anchor: string }[] = []
  const blocks: PageBlock[] = []
  const lines = mdx.split(/\r?\n/)
  for (let i = 0; i < lines.length; i++) {
    const title = /^## (.+)$/.exec(lines[i]!)?.[1]
    if (title !== undefined) headings.push({ title, anchor: anchorOf(title) })
    const fence = /^\s*(```+|~~~+)\s*(\S*)\s*(.*)$/.exec(lines[i]!)
    if (fence === null) continue
    const [, marks = '', language = '', meta = ''] = fence
    const end = lines.findIndex((line, at) => at > i && line.trim() === marks)
    if (end < 0) throw new Error(`The block on line ${i + 1} is not closed.`)
    if (SHELL.test(language)) {
      const step = headings.at(-1)?.anchor
      if (step === undefined) throw new Error(`The shell block on line ${i + 1} stands under no heading.`)
      blocks.push({
        step,
        commands: lines.slice(i + 1, end).join('\n'),
        exitCode: Number(/\bexit=(\d+)\b/.exec(meta)?.[1] ?? 0),
        line: i + 1,
      })
    }
    i = end
  }
  return { headings, blocks }
}
