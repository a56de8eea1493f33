import type { LoadContext, Plugin } from '@docusaurus/types'
import { normalizePluginOptions } from '@docusaurus/utils-validation'
import * as packaged from '@easyops-cn/docusaurus-search-local'

/** What is searched: the prose of course, rules and labs by its headings, the other pages as a whole. With designs and drawings the index would weigh 1 MB. */
const OPTIONS = {
  docsRouteBasePath: ['docs', 'rules', 'labs'],
  indexBlog: false,
  indexPages: true,
  hashed: 'filename',
  ignoreFiles: ['progress', 'playground'],
  ignoreCssSelectors: ['svg', 'pre', 'details', '.theme-doc-toc-mobile', 'nav', 'footer', 'section[data-kind]'],
}

type PostBuild = NonNullable<Plugin<unknown>['postBuild']>

/** What the package exports. Its types speak of its options alone. */
interface SearchLocal {
  readonly default: (context: LoadContext, options: object) => { readonly postBuild: PostBuild }
  readonly validateOptions: (given: { readonly options: object; readonly validate: typeof normalizePluginOptions }) => object
}

/**
 * The index of the search, made by a plugin of others from the HTML of all pages; the plugin also reads it, in a worker. What it would show, a bar and
 * a page, is left out: together they would come with every page.
 */
export const siteIndex = (context: LoadContext): PostBuild => {
  const { default: searchLocal, validateOptions } = packaged as unknown as SearchLocal
  const options = validateOptions({ options: OPTIONS, validate: normalizePluginOptions })
  return searchLocal(context, options).postBuild
}
