import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BUNDLE, CODE, compile, INPUTS, isFresh, stampOf } from './cli-bundle.cjs'
import { ROOT } from './root.mjs'

/** Files that decide about the bundle and are not in it. The lock stands for everything in node_modules. */
const ALSO = ['package-lock.json', 'scripts/setup/bundle-cli.mjs', 'scripts/setup/cli-bundle.cjs']

/**
 * Writes a file aside and renames it, so that a command that runs at the same time finds the old one or the new one.
 *
 * @param {string} path
 * @param {Uint8Array} contents
 */
function replace(path, contents) {
  const aside = `${path}.${process.pid}`
  writeFileSync(aside, contents, { mode: 0o755 })
  renameSync(aside, path)
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
  for (const { contents, text } of outputFiles) {
    replace(BUNDLE, contents)
    replace(CODE, compile(text).createCachedData())
  }
  writeFileSync(INPUTS, JSON.stringify(Object.fromEntries([...own, ...ALSO].map((path) => [path, stampOf(path)]))))
}

/** The path of the command line as one file, bundled again where a source of it has changed. Prints nothing. */
export async function prepareBundle() {
  if (!isFresh()) await bundle()
  return BUNDLE
}
