import { inlinePieces } from '../../quizzes/inline-text'

const TAGS = { code: 'code', strong: 'strong' } as const

/** Text of the bank with its `code` and **strong**. */
export const InlineText = ({ of }: { readonly of: string }) =>
  inlinePieces(of).map(({ kind, text }, index) => {
    if (kind === 'text') return text
    const Tag = TAGS[kind]
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a fixed text
    return <Tag key={index}>{text}</Tag>
  })
