const { readFileSync } = require('node:fs')
const { basename, dirname, join } = require('node:path')
const routeRuns = require('./route-runs.cjs')

/*
 * Every page loads the list of all pages and of the chunks that each one needs. Docusaurus writes each path four times, in two lists, with hashes that
 * do not compress; and for the server the path of each module, which the browser never asks for. Here the files get numbers for keys and no paths, the
 * chunks have the same numbers for names, by which Docusaurus fetches those of the next page ahead, and pages that differ in name and content alone
 * stand in one text for both lists.
 */
const ENTRY = /^ {2}"([^"]+)": \[(.*), "[^"]*", require\.resolveWeak\(.*?\)\](,?.*)$/gm

/** From here on, numbers in base 36 start with a letter: the bundler's own, by which known-chunks.ts tells them apart, do not. */
const FIRST = 360

/** The number that a key of the registry has in the browser.
 * @param {string} registry */
const numbers = (registry) => new Map([...registry.matchAll(ENTRY)].map(([, key], index) => [key, (index + FIRST).toString(36)]))

/** @param {string} source */
const leanRegistry = (source) => {
  const short = numbers(source)
  return source.replace(ENTRY, (_line, key, load, end) => {
    const number = short.get(key)
    return `  "${number}": [${load.replace(`webpackChunkName: "${key}"`, `webpackChunkName: "${number}"`)}]${end}`
  })
}

/** @param {string} source @param {string} registry */
const shortNames = (source, registry) => {
  const short = numbers(registry)
  return source.replace(/: "([^"]+)"/g, (whole, key) => (short.has(key) ? `: "${short.get(key)}"` : whole))
}

/** @param {string} source @param {string} registry @param {string} routes */
const leanNames = (source, registry, routes) => {
  const names = JSON.parse(shortNames(source, registry))
  const runs = routeRuns(routes, names)
  for (const key of runs.flatMap(({ keys }) => keys)) delete names[key]
  const texts = runs.map(({ base, also, same, prop, pages }) => `[${JSON.stringify(base)}, ${also}, ${same}, "${prop}", "${pages.join()}"]`)
  return `export const runs = [${texts.join(',\n')}].map(([base, also, same, prop, pages]) =>
  pages.split(',').map((page) => page.split(' ')).map(([name, chunk]) => [base + name, also, { ...same, [prop]: chunk }]))
const names = ${JSON.stringify(names)}
for (const [path, , chunks] of runs.flat()) names[path + '-0'] = chunks
export default names
`
}

/** @param {string} source @param {string} names */
const leanList = (source, names) => {
  const runs = routeRuns(source, JSON.parse(names))
  const list = runs.reduceRight((text, { start, end }, index) => `${text.slice(0, start)}...pagesOf(${index})${text.slice(end)}`, source)
  return `import { runs } from './routesChunkNames.json'
const pagesOf = (index) => runs[index].map(([path, also]) => ({ path, component: ComponentCreator(path, '0'), exact: true, ...also }))
${list}`
}

/**
 * A loader for `registry.js`, `routes.js` and `routesChunkNames.json` in the folder of generated files, in the browser's build alone. The last becomes
 * a script.
 *
 * @this {{ resourcePath: string, addDependency: (file: string) => void }}
 * @param {string} source
 */
module.exports = function leanRoutes(source) {
  /** @param {string} name */
  const beside = (name) => {
    const file = join(dirname(this.resourcePath), name)
    this.addDependency(file)
    return readFileSync(file, 'utf8')
  }
  const name = basename(this.resourcePath)
  if (name === 'registry.js') return leanRegistry(source)
  if (name === 'routes.js') return leanList(source, beside('routesChunkNames.json'))
  return leanNames(source, beside('registry.js'), beside('routes.js'))
}
module.exports.numbers = numbers
