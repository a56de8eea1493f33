import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Grade } from '../../src/grader/grade'
import { gradeText } from '../../src/grader/grade-text'

const DOCS = join(import.meta.dirname, '../../docs')
const FENCE = /^```json title="([^"]+)"\n([\s\S]*?)^```$/gm

const designs = readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .flatMap((file) => {
    const page = readFileSync(join(DOCS, file), 'utf8')
    return [...page.matchAll(FENCE)].map(([, name = '', text = '']) => ({ file, page, name, text }))
  })

const grade = (text: string): Grade => {
  const result = gradeText(text, { file: 'design.json', today: '2026-11-01' })
  if (!result.ok) throw new Error(result.problems.map(({ line, message }) => `line ${line}: ${message}`).join('\n'))
  return result.value
}

describe('designs in the docs', () => {
  it('are found', () => expect(designs.map(({ name }) => name)).toContain('parcels.json'))

  it.each(designs)('$file: $name is a valid design, and its first finding is quoted below it', ({ page, name, text }) => {
    const [first] = grade(text).findings
    expect(first).toBeDefined()
    const after = page.slice(page.indexOf(`title="${name}"`))
    expect(after).toContain(`> ${first!.message}`)
    expect(after).toContain(`](${first!.docs})`)
  })

  it('the fix that the first page names mends its finding, which held the score', () => {
    const { text } = designs.find(({ name }) => name === 'parcels.json')!
    const broken = grade(text)
    const design = JSON.parse(text)
    design.services.billing.uses = [{ to: 'invoices-table', access: 'write' }]
    design.stores['invoices-table'] = { type: 'dynamodb', owner: 'billing' }
    const mended = grade(JSON.stringify(design))
    expect(broken.score).toBeLessThanOrEqual(59)
    expect(mended.findings.filter(({ rule }) => rule === 'shared-database')).toEqual([])
    expect(mended.score!).toBeGreaterThan(broken.score!)
  })
})
