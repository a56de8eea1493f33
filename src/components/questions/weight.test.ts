import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { describe, expect, it } from 'vitest'

/** What every lesson pays. */
const LESSON_BYTES = 7_000
/** All kinds with everything that is loaded for them, but for the store of progress and the worker with its grader. */
const ALL_BYTES = 30_000
const HEAVY =
  /node_modules\/(zod|yaml|jsonc-parser|localforage|@noble)\/|src\/(grader|architecture\/(?!limits|json-object)|progress\/store)/

const withoutStyles: Plugin = {
  name: 'without-styles',
  setup: ({ onLoad }) => onLoad({ filter: /\.css$/ }, () => ({ contents: 'export default {}', loader: 'js' })),
}

/** The files of a component as the site cuts them: what is fetched later is cut off. Sizes in bytes, compressed. */
const filesOf = async (component: string) => {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(import.meta.dirname, component)],
    bundle: true,
    minify: true,
    write: false,
    splitting: true,
    outdir: 'out',
    metafile: true,
    format: 'esm',
    jsx: 'automatic',
    external: ['react', 'react/*', '@docusaurus/*', '@generated/*'],
    plugins: [withoutStyles],
  })
  const { outputs } = metafile
  const sizeOf = (name: string): number => gzipSync(outputFiles.find(({ path }) => path.endsWith(name))!.contents).length
  const loaded = (name: string): string[] => [
    name,
    ...outputs[name]!.imports.filter(({ kind }) => kind === 'import-statement').flatMap(({ path }) =>
      path in outputs ? loaded(path) : [],
    ),
  ]
  const entry = Object.keys(outputs).find((name) => outputs[name]!.entryPoint?.endsWith(component))!
  const first = [...new Set(loaded(entry))]
  return {
    firstBytes: first.reduce((bytes, name) => bytes + sizeOf(name), 0),
    firstInputs: first.flatMap((name) => Object.keys(outputs[name]!.inputs)),
    all: Object.entries(outputs).map(([name, { inputs }]) => ({ bytes: sizeOf(name), inputs: Object.keys(inputs) })),
  }
}
const isStore = (path: string): boolean => path.endsWith('src/progress/store.ts')

describe('the code of questions', () => {
  it('stays small on a page, and brings neither schema nor parser nor grader', async () => {
    const { firstBytes, firstInputs, all } = await filesOf('ListQuestion.tsx')
    expect(firstInputs.some((path) => path.endsWith('src/quizzes/mark.ts'))).toBe(true)
    expect(firstInputs.filter((path) => HEAVY.test(path))).toEqual([])
    expect(firstInputs.filter((path) => /questions\/(true-false|match|numeric|fix|open)\//.test(path))).toEqual([])
    expect(firstBytes).toBeLessThan(LESSON_BYTES)
    expect(all.some(({ inputs }) => inputs.some(isStore))).toBe(true)
  })

  it.each(['true-false/TrueFalseQuestion', 'match/MatchQuestion', 'numeric/NumericQuestion', 'fix/FixQuestion', 'open/OpenQuestion'])(
    'costs a lesson little for one more kind: %s',
    async (component) => {
      const [list, kind] = await Promise.all([filesOf('ListQuestion.tsx'), filesOf(`${component}.tsx`)])
      const shared = new Set(list.firstInputs)
      expect(kind.firstInputs.filter((path) => HEAVY.test(path) && !shared.has(path))).toEqual([])
      // Both have the frame around a question, so the sum is above what a page with both pays.
      expect(kind.firstBytes).toBeLessThan(LESSON_BYTES)
      expect(kind.firstInputs.filter((path) => /studio\/(PlainEditor|studio-state)/.test(path))).toEqual([])
    },
  )

  it('stays small as a whole', async () => {
    const { firstInputs, all } = await filesOf('Question.tsx')
    expect(firstInputs.filter((path) => /questions\/(true-false|match|numeric|fix|open)\//.test(path))).toEqual([])
    const ours = all.filter(({ inputs }) => !inputs.some(isStore))
    expect(ours.some(({ inputs }) => inputs.some((path) => path.endsWith('studio/PlainEditor.tsx')))).toBe(true)
    expect(ours.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(ALL_BYTES)
  })
})
