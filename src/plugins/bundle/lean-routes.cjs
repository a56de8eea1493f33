const { readFileSync } = require('node:fs')
const { dirname, join } = require('node:path')

/*
 * Every page loads the list of all pages and of the chunks that each one needs. Docusaurus writes it for the server as well: the path of each module,
 * which the browser never asks for, and keys of eight random digits, which do not compress. Here both files get numbers for keys, and no paths. The
 * chunks have the same numbers for names, by which Docusaurus fetches those of the next page ahead. About 25 bytes a page of the site, gzipped.
 */
const ENTRY = /^ {2}"([^"]+)": \[(.*), "[^"]*", (require\.resolveWeak\(.*\))\],?$/gm

/**
 * What every page has anyway gets no chunk of its own. Docusaurus fetches no file ahead with this word in its name, which is what it finds in the name
 * of a chunk that is not there; a number would be asked for on every page, and not found.
 */
const IN_MAIN = '"@generated/docusaurus.config"'

/** The number that a key of the registry has in the browser.
 * @param {string} registry */
const numbers = (registry) =>
  new Map([...registry.matchAll(ENTRY)].map(([line, key], index) => [key, line.includes(IN_MAIN) ? 'undefined' : index.toString(36)]))

/**
 * A loader for `registry.js` and `routesChunkNames.json` in the folder of generated files, in the browser's build alone.
 *
 * @this {{ resourcePath: string, addDependency: (file: string) => void }}
 * @param {string} source
 */
module.exports = function leanRoutes(source) {
  if (this.resourcePath.endsWith('registry.js')) {
    const short = numbers(source)
    return source.replace(ENTRY, (_line, key, load, weak) => {
      const number = short.get(key)
      return `  "${number}": [${load.replace(`webpackChunkName: "${key}"`, `webpackChunkName: "${number}"`)}, "", ${weak}],`
    })
  }
  const file = join(dirname(this.resourcePath), 'registry.js')
  this.addDependency(file)
  const short = numbers(readFileSync(file, 'utf8'))
  return source.replace(/: "([^"]+)"/g, (whole, key) => (short.has(key) ? `: "${short.get(key)}"` : whole))
}
module.exports.numbers = numbers
