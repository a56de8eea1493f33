/** Components of Infima that no page of this site has. They would be a tenth of the style sheet that every page loads. */
const UNUSED = /\.(?:alert|avatar|badge|breadcrumbs|button-group|card|dropdown|footer|hero|pagination|pills|tabs)(?![a-z]|-[a-z])/

/** The part of a PostCSS rule that is used. */
interface Rule {
  selectors: string[]
  readonly source?: { readonly input: { readonly file?: string } }
  readonly remove: () => void
}

/** Whether a selector is one of a component that is left out: `.tabs`, `.tabs__item`, `.tabs--block`, and not `.pagination-nav`. */
export const isUnused = (selector: string): boolean => UNUSED.test(selector)

/** A PostCSS plugin that leaves them out, in Infima's own file and nowhere else. */
export const withoutUnusedInfima = {
  postcssPlugin: 'without-unused-infima',
  Rule: (rule: Rule) => {
    if (!/[\\/]infima[\\/]dist[\\/]/.test(rule.source?.input.file ?? '')) return
    const kept = rule.selectors.filter((selector) => !isUnused(selector))
    if (kept.length === 0) rule.remove()
    else if (kept.length < rule.selectors.length) rule.selectors = kept
  },
}
