import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import leanRoutes from './lean-routes.cjs'

const folder = mkdtempSync(join(tmpdir(), 'routes-'))
afterAll(() => rmSync(folder, { recursive: true }))

const entry = (key: string, path: string) =>
  `  "${key}": [() => import(/* webpackChunkName: "${key}" */ "${path}"), "${path}", require.resolveWeak("${path}")],`
const REGISTRY = `export default {\n${entry('0058b4c6', '@site/docs/data.mdx')}\n${entry('17896441', '@theme/DocItem')}\n}\n`
writeFileSync(join(folder, 'registry.js'), REGISTRY)

const run = (name: string, source: string): string =>
  leanRoutes.call({ resourcePath: join(folder, name), addDependency: () => undefined }, source)

describe('leanRoutes', () => {
  it('gives modules numbers and takes their paths away, and leaves what loads them', () => {
    expect(run('registry.js', REGISTRY)).toBe(
      `export default {
  "0": [() => import(/* webpackChunkName: "0" */ "@site/docs/data.mdx"), "", require.resolveWeak("@site/docs/data.mdx")],
  "1": [() => import(/* webpackChunkName: "1" */ "@theme/DocItem"), "", require.resolveWeak("@theme/DocItem")],
}
`,
    )
  })

  it('names the same numbers in the list of routes, and nothing that it does not know', () => {
    const routes = '{ "/docs/data-a1b": { "__comp": "17896441", "content": "0058b4c6", "other": "ffffffff" } }'
    expect(run('routesChunkNames.json', routes)).toBe('{ "/docs/data-a1b": { "__comp": "1", "content": "0", "other": "ffffffff" } }')
  })

  it('gives what stands in the main bundle a name by which nothing is fetched ahead', () => {
    const config = `export default {\n${entry('5e9f5e1a', '@generated/docusaurus.config')}\n}\n`
    expect(run('registry.js', config)).toContain('webpackChunkName: "undefined"')
  })
})
