import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gradeText } from '../src/grader/grade-text'
import { labIds, loadLab, loadSabotage } from './kit/load-lab'
import { readPage } from './kit/page-blocks'
import { LABS } from './kit/places'
import { sabotaged } from './kit/working-copy'

const today = new Date().toISOString().slice(0, 10)
const namesIn = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort()

it('finds the labs', () => expect(labIds()).toContain('orders-api'))

describe.each(labIds())('%s', (id) => {
  const lab = loadLab(id)
  const folder = join(LABS, id)
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const page = readPage(read('README.mdx'))

  it('has the same checks in lab.yaml and verify.ts', async () => {
    const { checks } = (await import(`./${id}/verify.ts`)) as { readonly checks: object }
    expect(Object.keys(checks)).toEqual(lab.checks.map((check) => check.id))
  })

  it('has a file for each service and each sabotage, and a mend for each', () => {
    for (const service of lab.services) expect(existsSync(join(folder, 'services', `${service.id}.ts`)), service.id).toBe(true)
    const breaks = lab.breaks.map((one) => one.id).sort()
    expect(namesIn(join(folder, 'break'), '.yaml')).toEqual(breaks)
    expect(namesIn(join(folder, 'fix'), '.md')).toEqual(breaks)
  })

  it.each(lab.breaks.map((one) => one.id))('finds the place of %s exactly once', (name) => {
    const sabotage = loadSabotage(lab, name)
    const before = read(`services/${sabotage.file}`)
    expect(sabotaged(before, sabotage)).not.toBe(before)
  })

  it('has its steps as headings of its page, in order', () => {
    const anchors = new Map(page.headings.map(({ anchor, title }) => [anchor, title]))
    expect(lab.steps.map((step) => [step.id, anchors.get(step.id)])).toEqual(lab.steps.map((step) => [step.id, step.title]))
    const order = page.headings.map(({ anchor }) => anchor).filter((anchor) => lab.steps.some((step) => step.id === anchor))
    expect(order).toEqual(lab.steps.map((step) => step.id))
  })

  it('has a shell block in every step, and none anywhere else', () => {
    expect([...new Set(page.blocks.map(({ step }) => step))]).toEqual(lab.steps.map((step) => step.id))
  })

  it('shows what it proves and what it cannot', () => {
    for (const component of ['<LabPlate>', '<LabChecks />', '<LabBreaks />', '<LabLimits />'])
      expect(read('README.mdx')).toContain(component)
  })

  it('has a design that the grader finds nothing in', () => {
    const grade = gradeText(read('architecture.json'), { file: 'architecture.json', today })
    expect(grade.ok && { score: grade.value.score, findings: grade.value.findings }).toEqual({ score: 100, findings: [] })
  })

  it('names in its environment only what the template gives', () => {
    const template = read('template.yaml')
    const outputs = template.slice(template.indexOf('\nOutputs:'))
    for (const { environment, logs } of lab.services)
      for (const output of [...Object.values(environment), logs]) expect(outputs).toContain(`\n  ${output}: `)
  })
})
