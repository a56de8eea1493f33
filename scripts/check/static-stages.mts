import { join } from 'node:path'
import { ROOT } from '../setup/root.mjs'
import { runNode } from '../setup/run.mjs'
import { oneCheck, type Stage } from './stage.mts'

const program = (...path: string[]) => join(ROOT, 'node_modules', ...path)
const TSC = program('typescript', 'bin', 'tsc')
const BIOME = program('@biomejs', 'biome', 'bin', 'biome')
const CRUISER = program('dependency-cruiser', 'bin', 'dependency-cruise.mjs')
const KNIP = program('knip', 'bin', 'knip.js')

/** Generators that write a committed file, and with `--check` say whether it is up to date. */
export const GENERATORS = [
  { name: 'list of rules', script: 'scripts/generate-rules.mts' },
  { name: 'exercises for marking', script: 'scripts/generate-exercises.mts' },
  { name: 'grades of the first designs', script: 'scripts/grade-starter.mts' },
  { name: 'picture of the rooms', script: 'scripts/draw-rooms.mts' },
] as const
const DRAWN = [
  { name: 'diagrams of the pages', script: 'scripts/draw-diagrams.mts' },
  { name: 'sequences of the chapters', script: 'scripts/draw-sequences.mts' },
] as const

const tool = async (args: readonly string[], label?: string) => {
  const { code, output } = await runNode(args, { cwd: ROOT, label })
  return { ok: code === 0, output: output.trimEnd() }
}

const one = (name: string, args: readonly string[]): Stage => ({
  name,
  run: async () => {
    const { ok, output } = await tool(args, name)
    return oneCheck(ok, output)
  },
})

/** Three worlds with types of their own: pure rooms, Node, the site. They share nothing, so they run side by side. */
const types: Stage = {
  name: 'types',
  run: async () => {
    const worlds = ['tsconfig.pure.json', 'tsconfig.node.json', 'tsconfig.json']
    const results = await Promise.all(worlds.map((world) => tool([TSC, '-p', world])))
    const failed = results.filter((result) => !result.ok)
    return oneCheck(failed.length === 0, failed.map((result) => result.output).join('\n'))
  },
}

const generated: Stage = {
  name: 'generated files',
  run: async () => {
    const results = []
    for (const { name, script } of [...GENERATORS, ...DRAWN]) results.push(await tool(['--import', 'tsx', script, '--check'], name))
    const failed = results.filter((result) => !result.ok)
    return oneCheck(failed.length === 0, failed.map((result) => result.output).join('\n'))
  },
}

/** The quick stages: what can be said without running the code. */
export const STATIC_STAGES: readonly Stage[] = [
  types,
  one('lint and format', [BIOME, 'check', '--error-on-warnings', '--colors=off']),
  one('architecture laws', [
    CRUISER,
    '--config',
    '.dependency-cruiser.cjs',
    '--cache',
    '.cache/dependency-cruiser',
    'src',
    'scripts',
    'tests',
    'labs',
  ]),
  generated,
]

export const DEAD_CODE: Stage = one('dead code', [KNIP, '--cache', '--cache-location', '.cache/knip'])
