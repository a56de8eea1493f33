import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import leanRoutes from './lean-routes.cjs'

const folder = mkdtempSync(join(tmpdir(), 'routes-'))
afterAll(() => rmSync(folder, { recursive: true }))

const entry = (key: string, path: string) =>
  `  "${key}": [() => import(/* webpackChunkName: "${key}" */ "${path}"), "${path}", require.resolveWeak("${path}")],`
const REGISTRY = `export default {\n${entry('0058b4c6', '@site/docs/data.mdx')}\n${entry('17896441', '@theme/DocItem')}};\n`

const page = (path: string, hash: string, sidebar = ',\n  sidebar: "course"') =>
  `{\n  path: '${path}',\n  component: ComponentCreator('${path}', '${hash}'),\n  exact: true${sidebar}\n}`
const LIST = [
  page('/exercises/split', '111', ''),
  page('/exercises/join', '222', ''),
  page('/docs/', 'aaa'),
  page('/docs/data', 'bbb'),
  page('/rules', 'ccc', ''),
  page('/rules/dual-write', 'ddd'),
]
const ROUTES = `import ComponentCreator from '@docusaurus/ComponentCreator';\n\nexport default [\n${LIST.join(',\n')}\n];\n`
const DOC = (content: string) => ({ __comp: '17896441', content })
const EXERCISE = (data: string) => ({ __comp: 'e', __context: { plugin: 'p' }, data })
const NAMES = {
  '/exercises/split-111': EXERCISE('s'),
  '/exercises/join-222': EXERCISE('j'),
  '/docs/-aaa': DOC('i'),
  '/docs/data-bbb': DOC('0058b4c6'),
  '/rules-ccc': DOC('r'),
  '/rules/dual-write-ddd': { ...DOC('d'), more: 'm' },
}

for (const [name, text] of [
  ['registry.js', REGISTRY],
  ['routes.js', ROUTES],
  ['routesChunkNames.json', JSON.stringify(NAMES, null, 2)],
])
  writeFileSync(join(folder, name as string), text as string)

const run = (name: string, source: string): string =>
  leanRoutes.call({ resourcePath: join(folder, name), addDependency: () => undefined }, source)

/** What a script of the browser's build exports. */
const exportsOf = (code: string, given: Readonly<Record<string, unknown>> = {}) => {
  const body = code
    .replace(/^import .*$/gm, '')
    .replace('export const runs', 'const runs')
    .replace('export default names', 'return { names, runs }')
  return new Function(...Object.keys(given), body.replace('export default', 'return'))(...Object.values(given))
}
const names = () => exportsOf(run('routesChunkNames.json', JSON.stringify(NAMES, null, 2)))

describe('leanRoutes', () => {
  it('gives modules numbers and takes their paths away, and leaves what loads them', () => {
    expect(run('registry.js', REGISTRY)).toBe(
      `export default {
  "a0": [() => import(/* webpackChunkName: "a0" */ "@site/docs/data.mdx")],
  "a1": [() => import(/* webpackChunkName: "a1" */ "@theme/DocItem")],};
`,
    )
  })

  it('has the same chunks for every path, by the numbers of the registry', () => {
    expect(names().names).toEqual({
      '/exercises/split-0': EXERCISE('s'),
      '/exercises/join-0': EXERCISE('j'),
      '/docs/-0': { __comp: 'a1', content: 'i' },
      '/docs/data-0': { __comp: 'a1', content: 'a0' },
      '/rules-ccc': { __comp: 'a1', content: 'r' },
      '/rules/dual-write-ddd': { __comp: 'a1', content: 'd', more: 'm' },
    })
  })

  it('has the same routes in the same order', () => {
    const code = run('routes.js', ROUTES)
    const ComponentCreator = (path: string, hash: string) => `${path}-${hash}`
    const leaf = (path: string, hash: string, more = {}) => ({ path, component: `${path}-${hash}`, exact: true, ...more })
    expect(exportsOf(code, { ComponentCreator, runs: names().runs })).toEqual([
      leaf('/exercises/split', '0'),
      leaf('/exercises/join', '0'),
      leaf('/docs/', '0', { sidebar: 'course' }),
      leaf('/docs/data', '0', { sidebar: 'course' }),
      leaf('/rules', 'ccc'),
      leaf('/rules/dual-write', 'ddd', { sidebar: 'course' }),
    ])
    // Each in one place, and not in this one.
    for (const path of ['/docs/data', '/exercises/join']) expect(code).not.toContain(path)
  })

  it('leaves a path alone that stands twice', () => {
    const twice = { ...NAMES, '/docs/data-fff': DOC('x') }
    writeFileSync(join(folder, 'routesChunkNames.json'), JSON.stringify(twice))
    expect(run('routes.js', ROUTES)).toContain("ComponentCreator('/docs/data', 'bbb')")
    expect(Object.keys(exportsOf(run('routesChunkNames.json', JSON.stringify(twice, null, 2))).names)).toContain('/docs/data-bbb')
  })
})
