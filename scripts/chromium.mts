import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { ROOT } from './setup/root.mjs'
import { run, runNode } from './setup/run.mjs'

/** How every Chromium of this repository is started: without a sandbox (containers have none) and without talking to anybody. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]
export const NO_CHROMIUM =
  'No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to its program.'

const isProgram = (path: string) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const onPath = (name: string) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))

/** Some distributions install a stub that only asks for a snap; it is there and does not run. */
const answersVersion = async (path: string) => process.platform === 'win32' || (await run(path, ['--version'])).code === 0

/** The first Chromium on this machine that runs; undefined where there is none. CHROMIUM_PATH goes first and is taken at its word. */
export async function findChromium(): Promise<string | undefined> {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (isProgram(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, which is no program.`)
  }
  for (const path of [...NAMES.flatMap(onPath), ...PLACES, chromium.executablePath()]) {
    if (isProgram(path) && (await answersVersion(path))) return path
  }
  return undefined
}

/** Debian's and Ubuntu's own package, where this process may install one. */
async function installWithApt(): Promise<void> {
  if (process.getuid?.() !== 0 || !onPath('apt-get').some(isProgram)) return
  console.log('No Chromium on this machine. Installing the chromium package with apt-get; this takes a minute or two.')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const update = await run('apt-get', ['update', '-qq'], { env, label: 'apt-get update is running' })
  const install = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    env,
    label: 'apt-get install chromium is running',
  })
  if (install.code !== 0)
    console.log(`apt-get could not install it:\n${(update.output + install.output).trim().split('\n').slice(-5).join('\n')}`)
}

async function downloadWithPlaywright(): Promise<void> {
  console.log('Trying the download of playwright-core; this takes a minute or two.')
  const cli = join(ROOT, 'node_modules', 'playwright-core', 'cli.js')
  const { code, output } = await runNode([cli, 'install', 'chromium'], { label: 'Chromium is being downloaded' })
  if (code !== 0) console.log(`The download failed:\n${output.trim().split('\n').slice(-3).join('\n')}`)
}

/** A Chromium that runs, installed if need be; undefined where none can be had. */
export async function ensureChromium(): Promise<string | undefined> {
  for (const attempt of [installWithApt, downloadWithPlaywright]) {
    const path = await findChromium()
    if (path) return path
    await attempt()
  }
  return findChromium()
}

/** Starts a Chromium without a window. `executablePath` saves the search where it is known. */
export async function launchChromium(executablePath?: string): Promise<Browser> {
  const path = executablePath ?? (await ensureChromium())
  if (!path) throw new Error(NO_CHROMIUM)
  return chromium.launch({ executablePath: path, args: [...CHROMIUM_FLAGS] })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = await ensureChromium()
  console.log(path ?? NO_CHROMIUM)
  process.exitCode = path ? 0 : 1
}
