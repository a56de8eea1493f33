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
      entryPoints: [join(import.meta.dirname, 'Question.tsx')],
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      format: 'esm',
      jsx: 'automatic',
      external: ['react', 'react/*', '@docusaurus/*'],
      plugins: [withoutStyles],
    })
    const inputs = Object.keys(metafile.inputs)
    expect(inputs.some((path) => path.endsWith('src/quizzes/mark.ts'))).toBe(true)
    expect(inputs.filter((path) => /node_modules\/(zod|yaml|jsonc-parser)\/|src\/(grader|architecture)\//.test(path))).toEqual([])
    expect(gzipSync(outputFiles[0]!.contents).length).toBeLessThan(BUDGET_BYTES)
  })
})
