const { existsSync, readFileSync, statSync } = require('node:fs')
const { createRequire, wrap } = require('node:module')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')

const ROOT = dirname(dirname(__dirname))
const DIST = join(ROOT, 'dist')
/** The command line as one file. */
const BUNDLE = join(DIST, 'cli.cjs')
/** What V8 made of the bundle when it was written: reading that takes less than reading the bundle again. */
const CODE = join(DIST, 'cli.code')
/** What the bundle was made from: the size and time of every file. Written last, so where it is fresh the others are. */
const INPUTS = join(DIST, 'cli.inputs.json')

/** @param {string} path */
function stampOf(path) {
  const stat = statSync(`${ROOT}/${path}`, { throwIfNoEntry: false })
  return stat ? `${stat.size} ${stat.mtimeMs}` : 'gone'
}

/** Whether the bundle is there and no file that it was made from has changed. */
function isFresh() {
  if (!existsSync(BUNDLE)) return false
  try {
    /** @type {Record<string, string>} */
    const inputs = JSON.parse(readFileSync(INPUTS, 'utf8'))
    return Object.entries(inputs).every(([path, stamp]) => stampOf(path) === stamp)
  } catch {
    return false
  }
}

/**
 * Compiles the text of the bundle as `require` does. V8 takes the code of another version, or of a text of another length, for none.
 *
 * @param {string} text
 * @param {Buffer} [cachedData]
 */
const compile = (text, cachedData) => new Script(wrap(text.replace(/^#!/, '//')), { filename: BUNDLE, cachedData })

/** Runs the bundle in this process. */
function runBundle() {
  const script = compile(readFileSync(BUNDLE, 'utf8'), existsSync(CODE) ? readFileSync(CODE) : undefined)
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(BUNDLE), module, BUNDLE, DIST)
}

exports.BUNDLE = BUNDLE
exports.CODE = CODE
exports.INPUTS = INPUTS
exports.compile = compile
exports.isFresh = isFresh
exports.runBundle = runBundle
exports.stampOf = stampOf
