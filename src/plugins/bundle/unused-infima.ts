import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Components of Infima, and parts of some, that no page of this site has. */
const UNUSED =
  /\.(?:alert|avatar|badge|breadcrumbs|button|button-group|card|close|dropdown|footer|hero|menu__caret|menu__link--sublist(?:-caret)?|navbar--(?:dark|primary)|navbar__(?:brand|inner|items|logo|search|search-input|title)|pagination|pills|tabs)(?![a-z]|-[a-z])/
/** Classes that set one thing, of which Infima has two hundred. Those stay that the theme or this site names somewhere. */
const UTILITY = /\.((?:col|row|margin(?:-[a-z]+)?|padding(?:-[a-z]+)?|shadow|text)--[\w-]+)/g
const VARIABLE = /--ifm-[\w-]+/g

/** The parts of a PostCSS tree that are looked at. */
interface Source {
  readonly source?: { readonly input: { readonly file?: string } }
}
interface Rule {
  selectors: string[]
  readonly remove: () => void
}
interface Declaration {
  readonly prop: string
  readonly value: string
  readonly parent?: { readonly selector?: string } | undefined
  readonly remove: () => void
}
interface Root extends Source {
  readonly walkRules: (each: (rule: Rule) => void) => void
  readonly walkDecls: (each: (declaration: Declaration) => void) => void
}

const isInfima = ({ source }: Source): boolean => /[\\/]infima[\\/]dist[\\/]/.test(source?.input.file ?? '')

/** Whether a selector is of something that is left out: `.tabs`, `.tabs__item`, `.col--7`, and not `.pagination-nav`. `named` is all code that names classes. */
export const isUnused = (selector: string, named = ''): boolean =>
  UNUSED.test(selector) || [...selector.matchAll(UTILITY)].some(([, name = '']) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(named))

/** Where Infima sets its variables for the whole page, and where this site sets some of them again. */
const isWholePage = ({ parent }: Declaration): boolean => /^(?::root|html\[data-theme=['"]dark['"]\])$/.test(parent?.selector ?? '')

/** The variables that are read: outside of Infima, by a rule of it, or by a variable that is read itself. */
const readVariables = (declarations: readonly Declaration[], named: string): ReadonlySet<string> => {
  const read = new Set(named.match(VARIABLE))
  const isRead = ({ prop }: Declaration) => !prop.startsWith('--') || read.has(prop)
  for (let before = -1; before < read.size; ) {
    before = read.size
    for (const { value } of declarations.filter(isRead)) for (const name of value.match(VARIABLE) ?? []) read.add(name)
  }
  return read
}

/** What of Infima is used outside of it. */
export interface InfimaUses {
  /** All code that may name a class, or read a variable. */
  readonly named: string
  /** The variables that the site sets for the whole page in both modes, so that those of Infima are never seen. */
  readonly set: ReadonlySet<string>
}

/** Takes out of a sheet what is not used, if it is that of Infima. */
const leaveOut = ({ named, set }: InfimaUses, root: Root): void => {
  if (!isInfima(root)) return
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => !isUnused(selector, named))
    if (kept.length === 0) rule.remove()
    else if (kept.length < rule.selectors.length) rule.selectors = kept
  })
  const declarations: Declaration[] = []
  root.walkDecls((declaration) => {
    if (set.has(declaration.prop) && isWholePage(declaration)) declaration.remove()
    else declarations.push(declaration)
  })
  const read = readVariables(declarations, named)
  for (const declaration of declarations) if (declaration.prop.startsWith('--ifm-') && !read.has(declaration.prop)) declaration.remove()
}

/**
 * A PostCSS plugin that leaves out what is not used of Infima. It takes each sheet at once and comes before all others: the plugin that wraps Infima
 * into a layer moves its rules, and a visitor of single rules would miss every other one.
 */
export const withoutUnusedInfima = (uses: InfimaUses) => ({ postcssPlugin: 'without-unused-infima', Once: leaveOut.bind(undefined, uses) })

/** Setting a variable is no use of it. */
const SETTING = /(?<=[{;\s])--ifm-[\w-]+\s*:/g

const textsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:css|js|tsx?|mdx)$/.test(file) && !/\.(?:test|d)\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(SETTING, ''))

/** The site's file in which it sets variables of Infima: on `:root` and on the dark mode at once, and in no layer, so it goes before Infima's own. */
const SETTINGS = ['src', 'css', 'infima.css']

export const usesOfInfima = (siteDir: string): InfimaUses => {
  const folders = [
    dirname(require.resolve('@docusaurus/theme-classic')),
    dirname(require.resolve('@docusaurus/theme-common')),
    ...['components', 'css', 'pages', 'theme'].map((room) => join(siteDir, 'src', room)),
  ]
  const settings = readFileSync(join(siteDir, ...SETTINGS), 'utf8')
  return {
    named: folders.flatMap(textsIn).join('\n'),
    set: new Set([...settings.matchAll(/^\s*(--ifm-[\w-]+)\s*:/gm)].map(([, name = '']) => name)),
  }
}
