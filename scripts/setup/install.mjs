import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.mjs'
import { run, runNode } from './run.mjs'

/** @param {string} path */
const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * Says why node_modules does not hold what package-lock.json asks for, or returns undefined where it does.
 * npm writes node_modules/.package-lock.json last, so an install that was cut short counts as missing.
 */
export function whyStale() {
  const wanted = readJson('package-lock.json')?.packages
  if (!wanted) return 'package-lock.json cannot be read'
  const installed = readJson('node_modules/.package-lock.json')?.packages
  if (!installed) return 'nothing is installed yet'
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue
    const found = Object.hasOwn(installed, path) ? installed[path] : undefined
    // Optional packages are left out on systems they are not made for.
    if (!found && entry.optional) continue
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    if (!found) return `${name} is missing`
    if (found.version !== entry.version || found.integrity !== entry.integrity)
      return `${name} ${entry.version} is wanted, ${found.version} is there`
    if (!existsSync(join(ROOT, path, 'package.json'))) return `the folder of ${name} is gone`
  }
  return undefined
}

/**
 * npm tells its children where it is; called without npm, the one on the path is taken.
 *
 * @param {readonly string[]} args
 * @param {import('./run.mjs').RunOptions} options
 */
const npm = (args, options) => {
  const path = process.env.npm_execpath
  if (path?.endsWith('.js') && /npm-cli/.test(path)) return runNode([path, ...args], options)
  return process.platform === 'win32' ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options) : run('npm', args, options)
}

/** Installs what package-lock.json asks for, unless it is there already. Throws with a sentence where that fails. */
export async function ensureInstalled() {
  const reason = whyStale()
  if (!reason) return
  console.log(`Installing dependencies (${reason}). The first time takes a minute or two.`)
  const { code, output, seconds } = await npm(
    ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: ROOT,
      label: 'npm ci is running',
    },
  )
  const left = code === 0 ? whyStale() : undefined
  if (code === 0 && !left) {
    console.log(`Installed in ${seconds} s.`)
    return
  }
  console.error(output.trimEnd())
  throw new Error(
    left
      ? `npm ci ended without an error, and yet ${left}. Remove node_modules and run the command again.`
      : 'npm ci failed; its output stands above. It needs the npm registry (or a warm cache) and write access to this folder.',
  )
}
