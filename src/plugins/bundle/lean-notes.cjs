/** What no page of this site reads of the site's own configuration. */
const BUILD_ONLY = ['plugins', 'presets', 'themes', 'clientModules', 'scripts', 'headTags', 'stylesheets', 'staticDirectories']

/** @param {Record<string, Record<string, { versions?: { docs: unknown }[] }>>} plugins */
const withoutDocs = (plugins) => {
  for (const data of Object.values(plugins['docusaurus-plugin-content-docs'] ?? {}))
    for (const version of data.versions ?? []) version.docs = []
  return plugins
}

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
    return JSON.stringify(props.version?.docs ? { ...props, version: { ...props.version, docs: {} } } : props)
  }
  const at = source.indexOf(EXPORT) + EXPORT.length
  const config = JSON.parse(source.slice(at, source.lastIndexOf(';')))
  for (const key of BUILD_ONLY) delete config[key]
  return `${EXPORT}${JSON.stringify(config)};`
}
