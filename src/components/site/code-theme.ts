import type { PrismTheme } from 'prism-react-renderer'

/** Four roles are enough for JSON; the colours are tokens, so one theme serves both modes. */
export const codeTheme: PrismTheme = {
  plain: { color: 'var(--ink)', backgroundColor: 'var(--panel)' },
  styles: [
    { types: ['property', 'attr-name', 'keyword', 'function'], style: { color: 'var(--code-key)' } },
    { types: ['string', 'attr-value'], style: { color: 'var(--code-string)' } },
    { types: ['number', 'boolean', 'builtin'], style: { color: 'var(--code-number)' } },
    { types: ['punctuation', 'operator', 'comment'], style: { color: 'var(--code-punctuation)' } },
  ],
}
