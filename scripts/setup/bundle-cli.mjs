import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.mjs'

const BUNDLE = join(ROOT, 'dist', 'cli.cjs')
/** What the bundle was made from: the size and time of every file. */
const INPUTS = join(ROOT, 'dist', 'cli.inputs.json')
/** Files that decide about the bundle and are not in it. The lock stands for everything in node_modules. */
const ALSO = ['package-lock.json', 'scripts/setup/bundle-cli.mjs']

/** @param {string} path */
function stampOf(path) {
  const stat = statSync(join(ROOT, path), { throwIfNoEntry: false })
  return stat ? `${stat.size} ${stat.mtimeMs}` : 'gone'
}

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

async function bundle() {
  const esbuild = await import('esbuild').catch(() => {
    throw new Error('The dependencies are not installed. `npm ci` installs them.')
  })
  const { metafile, outputFiles } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    minify: true,
    banner: { js: '#!/usr/bin/env node' },
    legalComments: 'none',
    metafile: true,
    write: false,
    outfile: BUNDLE,
    logLevel: 'silent',
  })
  const own = Object.keys(metafile.inputs).filter((path) => !path.startsWith('node_modules/'))
  mkdirSync(join(ROOT, 'dist'), { recursive: true })
  // Written aside and renamed, so that a command that runs at the same time finds the old bundle or the new one.
  const aside = `${BUNDLE}.${process.pid}`
  for (const file of outputFiles) writeFileSync(aside, file.contents, { mode: 0o755 })
  renameSync(aside, BUNDLE)
  writeFileSync(INPUTS, JSON.stringify(Object.fromEntries([...own, ...ALSO].map((path) => [path, stampOf(path)]))))
}

/** The path of the command line as one file, bundled again where a source of it has changed. Prints nothing. */
export async function prepareBundle() {
  if (!isFresh()) await bundle()
  return BUNDLE
}
