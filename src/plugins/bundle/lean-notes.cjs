/** What no page of this site reads of the site's own configuration. */
const BUILD_ONLY = [
  ...['plugins', 'presets', 'themes', 'clientModules', 'scripts', 'headTags', 'stylesheets', 'staticDirectories'],
  ...['onBrokenLinks', 'onBrokenAnchors', 'onDuplicateRoutes', 'markdown', 'i18n', 'storage'],
]
/** The same of the part that belongs to the theme, and of the one for what is to come. */
const BUILD_ONLY_WITHIN = { themeConfig: ['prism', 'blog'], future: ['v4', 'faster', 'experimental_vcs'] }

/** @param {Record<string, Record<string, { versions?: { docs: unknown }[] }>>} plugins */
const withoutDocs = (plugins) => {
  for (const data of Object.values(plugins['docusaurus-plugin-content-docs'] ?? {}))
    for (const version of data.versions ?? []) version.docs = []
  return plugins
}

/** What a sidebar's links have for breadcrumbs and for pages that are not listed. This site has neither.
 * @param {string} key @param {unknown} value */
const withoutUnread = (key, value) => (key === 'docId' || (key === 'unlisted' && value === false) ? undefined : value)

const EXPORT = 'export default '

/**
 * A loader for what Docusaurus notes for every page, in the browser: the list of all pages, their descriptions and the configuration of the build would
 * weigh 3 kB a page, for version menus and cards that this site has not.
 *
 * @this {{ resourcePath: string }}
 * @param {string} source
 */
module.exports = function leanNotes(source) {
  if (this.resourcePath.endsWith('globalData.json')) return JSON.stringify(withoutDocs(JSON.parse(source)))
  if (this.resourcePath.endsWith('.json')) {
    const props = JSON.parse(source)
    return JSON.stringify(props.version?.docs ? { ...props, version: { ...props.version, docs: {} } } : props, withoutUnread)
  }
  const at = source.indexOf(EXPORT) + EXPORT.length
  const config = JSON.parse(source.slice(at, source.lastIndexOf(';')))
  for (const key of BUILD_ONLY) delete config[key]
  for (const [part, keys] of Object.entries(BUILD_ONLY_WITHIN)) for (const key of keys) delete config[part]?.[key]
  return `${EXPORT}${JSON.stringify(config)};`
}
