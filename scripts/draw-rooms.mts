import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { ROOT } from './setup/root.mjs'

const README = join(ROOT, 'README.md')
const BEGIN = '<!-- rooms: drawn by `npm run generate` -->'
const END = '<!-- /rooms -->'

/** Rooms are the folders of src/; those of the site are drawn as one. */
const SITE_ROOMS = new Set(['components', 'pages', 'theme', 'css'])
const PACKAGES = new Set(['monaco-editor', 'mermaid', 'zod', 'jsonc-parser', 'fflate', 'commander', 'yaml', 'localforage', 'ts-fsrs'])

function roomOf(path: string): string | undefined {
  const folder = /^src\/([^/]+)\//.exec(path)?.[1]
  if (folder) return SITE_ROOMS.has(folder) ? 'site' : folder
  const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]
  return name && PACKAGES.has(name) ? name : undefined
}

/** Every pair of rooms of which the first imports the second, as "from to", in alphabetical order. Imports of types alone are left out. */
function arrowsOf(result: ICruiseResult): string[] {
  const arrows = new Set<string>()
  for (const module of result.modules) {
    const from = roomOf(module.source)
    if (!from || PACKAGES.has(from) || /\.test\.tsx?$/.test(module.source)) continue
    for (const dependency of module.dependencies) {
      const to = roomOf(dependency.resolved)
      if (to && to !== from && !dependency.dependencyTypes.includes('type-only')) arrows.add(`${from} ${to}`)
    }
  }
  return [...arrows].sort()
}

function draw(arrows: readonly string[]): string {
  const pairs = arrows.map((arrow) => arrow.split(' ') as [string, string])
  const names = [...new Set(pairs.flat())].sort()
  const shape = (name: string) => (PACKAGES.has(name) ? `${name}([${name}])` : `${name}[${name}]`)
  return [
    '```mermaid',
    'flowchart TD',
    ...names.map((name) => `  ${shape(name)}`),
    ...pairs.map(([from, to]) => `  ${from} --> ${to}`),
    '```',
  ].join('\n')
}

const { output } = await cruise(['src'], {
  doNotFollow: { path: 'node_modules' },
  tsPreCompilationDeps: 'specify',
  enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'types', 'node', 'default'] },
})
const readme = readFileSync(README, 'utf8')
const begin = readme.indexOf(BEGIN)
const end = readme.indexOf(END)
if (begin < 0 || end < begin) throw new Error(`README.md has no place for the picture: ${BEGIN} and ${END}, one after the other.`)
const drawn = `${readme.slice(0, begin)}${BEGIN}\n${draw(arrowsOf(output as ICruiseResult))}\n${readme.slice(end)}`

if (drawn === readme) console.log('The picture of the rooms is up to date.')
else if (process.argv.includes('--check')) {
  console.error('The picture of the rooms in README.md does not show the code. `npm run generate` draws it again.')
  process.exitCode = 1
} else {
  writeFileSync(README, drawn)
  console.log('The picture of the rooms is drawn.')
}
