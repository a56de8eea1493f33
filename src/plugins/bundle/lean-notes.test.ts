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
    const props = { version: { docsSidebars: { course: [] }, docs: { data: { title: 'Data' } } } }
    expect(JSON.parse(lean('/x/p/docs-175.json', JSON.stringify(props)))).toEqual({ version: { docsSidebars: { course: [] }, docs: {} } })
    expect(JSON.parse(lean('/x/p/other.json', '{"a":1}'))).toEqual({ a: 1 })
  })

  it('has the configuration without plugins and presets', () =>
    expect(
      lean(
        '/x/docusaurus.config.mjs',
        '/* made */\nexport default {\n  "title": "T",\n  "presets": [["classic", {}]],\n  "plugins": [null]\n};\n',
      ),
    ).toBe('export default {"title":"T"};'))
})
