import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../setup/root.mjs'
import { runNode } from '../setup/run.mjs'
import { siteAddress, sourceHash } from './source-hash.mts'

export const BUILD_FOLDER = join(ROOT, 'build')
const STAMP = join(ROOT, '.cache', 'site.json')

interface Stamp {
  readonly hash: string
  readonly baseUrl: string
}

/** What the last complete build was made from; undefined where there is none. */
export function readStamp(): Stamp | undefined {
  try {
    if (!existsSync(join(BUILD_FOLDER, 'index.html'))) return undefined
    return JSON.parse(readFileSync(STAMP, 'utf8')) as Stamp
  } catch {
    return undefined
  }
}

export interface BuildResult {
  readonly ok: boolean
  /** False where the site that is there already is the right one. */
  readonly built: boolean
  readonly seconds: number
  readonly output: string
}

/** Builds the site into build/, and notes what it was built from once it is complete. */
export async function buildSite(): Promise<BuildResult> {
  const hash = sourceHash()
  rmSync(STAMP, { force: true })
  const docusaurus = join(ROOT, 'node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs')
  const { code, output, seconds } = await runNode([docusaurus, 'build'], { cwd: ROOT, label: 'the site is being built' })
  const ok = code === 0 && existsSync(join(BUILD_FOLDER, 'index.html'))
  if (ok) {
    mkdirSync(join(ROOT, '.cache'), { recursive: true })
    writeFileSync(STAMP, `${JSON.stringify({ hash, baseUrl: siteAddress().baseUrl })}\n`)
  }
  return { ok, built: true, seconds, output }
}

/** Builds the site unless build/ holds it already. */
export async function ensureSite(): Promise<BuildResult> {
  if (readStamp()?.hash === sourceHash()) return { ok: true, built: false, seconds: 0, output: '' }
  return buildSite()
}
