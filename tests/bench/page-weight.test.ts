import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pageWeight, referencedFiles } from './page-weight.mts'

describe('referencedFiles', () => {
  it('reads scripts, styles and preloads, quoted or not, each once, and leaves out what is only fetched ahead', () => {
    const html = `<link rel=stylesheet href=/a.css /><link href="/b.js" as="script" rel="preload"><script src=/b.js defer></script>
      <script type='module' src='/c.mjs?v=1'></script><script>inline()</script><link rel=prefetch href=/later.js><link rel=preload as=font href=/f.woff2>
      <link rel=canonical href=/docs/index.js>`
    expect(referencedFiles(html)).toEqual(['/a.css', '/b.js', '/c.mjs?v=1'])
  })
})

describe('pageWeight', () => {
  let site: string
  const put = async (file: string, content: string) => {
    await mkdir(dirname(join(site, file)), { recursive: true })
    await writeFile(join(site, file), content)
  }
  const weigh = (page: string, baseUrl = '/') => pageWeight(page, { build: join(site, 'build'), generated: join(site, 'notes'), baseUrl })
  const size = (content: string) => gzipSync(content).length
  const leaf = (path: string, hash: string) => `{ path: '${path}', component: ComponentCreator('${path}', '${hash}'), exact: true }`
  const around = (path: string, hash: string, ...routes: readonly string[]) =>
    `{ path: '${path}', component: ComponentCreator('${path}', '${hash}'), routes: [${routes}] }`
  const list = (...routes: readonly string[]) =>
    `import React from 'react';\nexport default [${routes}, { path: '*', component: ComponentCreator('*') }];\n`
  const html = '<script src="/main.js"></script><link rel="stylesheet" href="/main.css">'

  beforeEach(async () => {
    site = await mkdtemp(join(tmpdir(), 'page-weight-'))
    await put('build/docs/index.html', html)
    await put('build/main.js', 'main()')
    await put('build/main.css', 'a { color: red }')
    await put('build/layout.js', 'layout()')
    await put('build/lesson.js', 'lesson()')
    await put('build/other.js', 'mermaidAPI')
    await put(
      'notes/routesChunkNames.json',
      JSON.stringify({
        '/docs-8df': { __comp: 'l', __context: { plugin: 'in-main' } },
        '/docs/-4e8': { content: 'd' },
        '/docs/deep/-1a2': { content: 'o' },
      }),
    )
    await put('notes/routes.js', list(around('/docs', '8df', leaf('/docs/', '4e8'), leaf('/docs/deep/', '1a2'))))
    const asset = (file: string) => ({ js: [{ publicPath: file }] })
    await put('notes/registry.js', 'export default {}')
    await put(
      'notes/client-manifest.json',
      JSON.stringify({
        origins: { l: ['1'], d: ['1', '2'], o: ['3'] },
        assets: { 1: asset('/layout.js'), 2: asset('/lesson.js'), 3: asset('/other.js') },
      }),
    )
  })
  afterEach(() => rm(site, { recursive: true }))

  it('adds up the HTML, what it asks for and the chunks of its route, gzipped', async () => {
    const weight = await weigh('/docs/')
    expect(weight.files).toEqual(['/main.js', '/main.css', '/layout.js', '/lesson.js'])
    expect([weight.html, weight.css, weight.js]).toEqual([
      size(html),
      size('a { color: red }'),
      size('main()') + size('layout()') + size('lesson()'),
    ])
    expect(weight.total).toBe(weight.html + weight.css + weight.js)
    expect(weight.heavy).toEqual([])
  })

  it('names files with a part of a heavy library', async () => {
    await put('build/docs/deep/index.html', html)
    const deep = await weigh('/docs/deep/')
    expect([deep.files.slice(2), deep.heavy]).toEqual([['/layout.js', '/other.js'], ['/other.js']])
    await put('build/main.css', '.monaco-scrollable-element { top: 0 }')
    expect((await weigh('/docs/')).heavy).toEqual(['/main.css'])
  })

  it('leaves out a page that has the path of the routes around another', async () => {
    await put('notes/routes.js', list(leaf('/docs', '1a2'), around('/docs', '8df', leaf('/docs/deep', '4e8'))))
    await put(
      'notes/routesChunkNames.json',
      JSON.stringify({ '/docs-1a2': { a: 'o' }, '/docs-8df': { b: 'l' }, '/docs/deep-4e8': { c: 'd' } }),
    )
    await put('build/docs/deep/index.html', html)
    expect((await weigh('/docs/deep/')).files.slice(2)).toEqual(['/layout.js', '/lesson.js'])
    expect((await weigh('/docs/')).files.slice(2)).toEqual(['/other.js'])
  })

  it('knows a site that does not stand at the root', async () => {
    await put('build/docs/index.html', '<script src="/course/main.js"></script>')
    await put('notes/routes.js', list(leaf('/course/docs/', '4e8')))
    await put('notes/routesChunkNames.json', JSON.stringify({ '/course/docs/-4e8': { content: 'd' } }))
    await put(
      'notes/client-manifest.json',
      JSON.stringify({ origins: { d: ['1'] }, assets: { 1: { js: [{ publicPath: '/course/lesson.js' }] } } }),
    )
    expect((await weigh('/docs/', '/course/')).files).toEqual(['/course/main.js', '/course/lesson.js'])
  })

  it('throws for a page, a file or a host that is not the site', async () => {
    await expect(weigh('/nowhere/')).rejects.toThrow('ENOENT')
    await put('build/unknown/index.html', html)
    await expect(weigh('/unknown/')).rejects.toThrow('another build')
    await put('build/docs/index.html', '<script src="//cdn.example/x.js"></script>')
    await expect(weigh('/docs/')).rejects.toThrow('not a file of the site')
    await put('build/docs/index.html', '<script src="/gone.js"></script>')
    await expect(weigh('/docs/')).rejects.toThrow('/gone.js, which is not in the build')
  })
})
