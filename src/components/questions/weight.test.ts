import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { describe, expect, it } from 'vitest'

const BUDGET_BYTES = 15_000

const withoutStyles: Plugin = {
  name: 'without-styles',
  setup: ({ onLoad }) => onLoad({ filter: /\.css$/ }, () => ({ contents: 'export default {}', loader: 'js' })),
}

describe('the code of questions', () => {
  it('stays small on a page, and brings neither schema nor parser nor grader', async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: [join(import.meta.dirname, 'ListQuestion.tsx')],
      bundle: true,
      minify: true,
      write: false,
      // What is fetched later is cut off into files of its own, as on the site.
      splitting: true,
      outdir: 'out',
      metafile: true,
      format: 'esm',
      jsx: 'automatic',
      external: ['react', 'react/*', '@docusaurus/*'],
      plugins: [withoutStyles],
    })
    const loaded = (name: string): string[] => [
      name,
      ...metafile.outputs[name]!.imports.filter(({ kind }) => kind === 'import-statement').flatMap(({ path }) =>
        path in metafile.outputs ? loaded(path) : [],
      ),
    ]
    const entry = Object.keys(metafile.outputs).find((name) => metafile.outputs[name]!.entryPoint?.endsWith('ListQuestion.tsx'))!
    const first = new Set(loaded(entry))
    const inputs = [...first].flatMap((name) => Object.keys(metafile.outputs[name]!.inputs))
    expect(inputs.some((path) => path.endsWith('src/quizzes/mark.ts'))).toBe(true)
    expect(
      inputs.filter((path) =>
        /node_modules\/(zod|yaml|jsonc-parser|localforage|@noble)\/|src\/(grader|architecture|progress\/store)/.test(path),
      ),
    ).toEqual([])
    const files = outputFiles.filter(({ path }) => [...first].some((name) => path.endsWith(name)))
    expect(files).toHaveLength(first.size)
    expect(files.reduce((bytes, { contents }) => bytes + gzipSync(contents).length, 0)).toBeLessThan(BUDGET_BYTES)
    expect(Object.keys(metafile.inputs).some((path) => path.endsWith('src/progress/store.ts'))).toBe(true)
  })
})
