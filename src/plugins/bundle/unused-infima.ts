/** Components of Infima that no page of this site has. They would be a tenth of the style sheet that every page loads. */
const UNUSED = /\.(?:alert|avatar|badge|breadcrumbs|button|button-group|card|dropdown|footer|hero|pagination|pills|tabs)(?![a-z]|-[a-z])/

const UNUSED_VARIABLE = /^--ifm-(?:alert|avatar|badge|breadcrumb|button|card|dropdown|footer|hero|pagination(?!-nav)|pills|tabs)-/

/** The parts of PostCSS rules and declarations that are looked at. */
interface Rule {
  selectors: string[]
  readonly source?: { readonly input: { readonly file?: string } }
  readonly remove: () => void
}

interface Declaration {
  readonly prop: string
  readonly source?: Rule['source']
  readonly remove: () => void
}

const isInfima = ({ source }: Pick<Rule, 'source'>): boolean => /[\\/]infima[\\/]dist[\\/]/.test(source?.input.file ?? '')

/** Whether a selector is one of a component that is left out: `.tabs`, `.tabs__item`, `.tabs--block`, and not `.pagination-nav`. */
export const isUnused = (selector: string): boolean => UNUSED.test(selector)

/** A PostCSS plugin that leaves them out, in Infima's own file and nowhere else. */
export const withoutUnusedInfima = {
  postcssPlugin: 'without-unused-infima',
  Rule: (rule: Rule) => {
    if (!isInfima(rule)) return
    const kept = rule.selectors.filter((selector) => !isUnused(selector))
    if (kept.length === 0) rule.remove()
    else if (kept.length < rule.selectors.length) rule.selectors = kept
  },
  Declaration: (declaration: Declaration) => {
    if (UNUSED_VARIABLE.test(declaration.prop) && isInfima(declaration)) declaration.remove()
  },
}
