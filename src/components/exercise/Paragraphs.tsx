import { InlineText } from '../questions/InlineText'

/** Paragraphs of an exercise with their `code` and **strong**. */
export const Paragraphs = ({ of }: { readonly of: readonly string[] }) =>
  of.map((paragraph) => (
    <p key={paragraph}>
      <InlineText of={paragraph} />
    </p>
  ))
