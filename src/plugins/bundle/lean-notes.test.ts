import { describe, expect, it } from 'vitest'
import leanNotes from './lean-notes.cjs'

const lean = (resourcePath: string, source: string) => leanNotes.call({ resourcePath }, source)

describe('what pages are told of the build', () => {
  it('names versions without their pages', () => {
    const data = {
      'docusaurus-plugin-content-docs': { default: { path: '/docs', versions: [{ name: 'current', docs: [{ id: 'data' }] }] } },
      other: { a: 1 },
    }
    expect(JSON.parse(lean('/x/globalData.json', JSON.stringify(data)))).toEqual({
      'docusaurus-plugin-content-docs': { default: { path: '/docs', versions: [{ name: 'current', docs: [] }] } },
      other: { a: 1 },
    })
  })

  it('has the sidebar of a version without descriptions, and leaves other notes alone', () => {
    const link = { type: 'link', href: '/docs/data', label: 'Data' }
    const props = {
      version: { docsSidebars: { course: [{ ...link, docId: 'data', unlisted: false }] }, docs: { data: { title: 'Data' } } },
    }
    expect(JSON.parse(lean('/x/p/docs-175.json', JSON.stringify(props)))).toEqual({
      version: { docsSidebars: { course: [link] }, docs: {} },
    })
    expect(JSON.parse(lean('/x/p/other.json', '{"a":1}'))).toEqual({ a: 1 })
  })

  it('has the configuration without plugins and presets', () =>
    expect(
      lean(
        '/x/docusaurus.config.mjs',
        '/* made */\nexport default {\n  "title": "T",\n  "presets": [["classic", {}]],\n  "plugins": [null]\n};\n',
      ),
    ).toBe('export default {"title":"T"};'))

  it('has of the parts of the configuration what pages read', () =>
    expect(
      lean(
        '/x/docusaurus.config.mjs',
        'export default {"future":{"v4":{},"experimental_router":"browser"},"themeConfig":{"prism":{},"navbar":{}},"markdown":{}};\n',
      ),
    ).toBe('export default {"future":{"experimental_router":"browser"},"themeConfig":{"navbar":{}}};'))
})
