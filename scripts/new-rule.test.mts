import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CATALOGUE } from '../src/grader/catalogue'
import { ROOT } from './setup/root.mjs'
import { runNode } from './setup/run.mjs'

/** A rule that is taken out of the copy, so that there is one to make. */
const id = CATALOGUE.at(-1)!
const PATIENCE = 120_000

describe('npm run new:rule', () => {
  let copy: string
  const newRule = (...args: string[]) =>
    runNode(['--import', 'tsx', join(ROOT, 'scripts/new-rule.mts'), ...args, '--root', copy], { cwd: ROOT })
  const inRules = (...path: string[]) => join(copy, 'src/grader/rules', ...path)

  beforeAll(async () => {
    copy = mkdtempSync(join(tmpdir(), 'new-rule-'))
    for (const part of ['src/architecture', 'src/grader', 'tests/builders']) cpSync(join(ROOT, part), join(copy, part), { recursive: true })
    for (const file of ['package.json', 'vitest.config.mts', 'tsconfig.base.json', 'tsconfig.pure.json'])
      cpSync(join(ROOT, file), join(copy, file))
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
    mkdirSync(join(copy, '.cache'))
    for (const one of CATALOGUE) mkdirSync(inRules(one), { recursive: true })
    expect((await newRule()).output).toContain('Every rule of the catalogue is built.')
    rmSync(inRules(id), { recursive: true })
    const lists = await runNode(['--import', 'tsx', join(ROOT, 'scripts/generate-rules.mts'), '--root', copy], { cwd: ROOT })
    expect(lists.code, lists.output).toBe(0)
  }, PATIENCE)
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  it(
    'refuses a rule that is not in the catalogue, and names the nearest',
    async () => {
      const before = readdirSync(inRules())
      const { code, output } = await newRule('orphan-nodes')
      expect(code).toBe(1)
      expect(output).toContain('orphan-nodes is not in the catalogue')
      expect(output).toContain('The nearest is orphan-node.')
      expect((await newRule('../../evil')).code).toBe(1)
      expect(readdirSync(inRules())).toEqual(before)
    },
    PATIENCE,
  )

  it(
    'lists what is not built yet where no rule is named',
    async () => {
      const { code, output } = await newRule()
      expect(code).toBe(1)
      expect(output).toContain(id)
      expect(output).not.toContain('missing-timeout')
    },
    PATIENCE,
  )

  it(
    'refuses a rule that is there, and leaves it as it is',
    async () => {
      const before = readFileSync(inRules('missing-timeout', 'rule.ts'), 'utf8')
      const { code, output } = await newRule('missing-timeout')
      expect(code).toBe(1)
      expect(output).toContain('src/grader/rules/missing-timeout is there already.')
      expect(readFileSync(inRules('missing-timeout', 'rule.ts'), 'utf8')).toBe(before)
    },
    PATIENCE,
  )

  it(
    'makes a folder of three files and lists it, and the contract says what is missing',
    async () => {
      const { code, output } = await newRule(id)
      expect(output).toContain(`Made src/grader/rules/${id}`)
      expect(code).toBe(0)
      expect(readdirSync(inRules(id)).sort()).toEqual(['examples.ts', 'rule.mdx', 'rule.ts'])
      for (const list of ['index.ts', 'examples-index.ts']) expect(readFileSync(inRules(list), 'utf8')).toContain(`./${id}/`)

      const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs')
      const contract = await runNode([vitest, 'run', '--project', 'unit', 'contract.test', '-t', `^${id} `], { cwd: copy })
      expect(contract.code).toBe(1)
      for (const sentence of [
        'rule.mdx says nothing under "Why it matters".',
        'rule.ts names no principle: "".',
        'examples.ts needs at least three designs that fail.',
        'The broken design of the pair does not fire the rule.',
      ]) {
        expect(contract.output).toContain(sentence)
      }
      const types = await runNode([join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.pure.json'], { cwd: copy })
      const mistakes = types.output.split('\n').filter((line) => line.includes('error TS'))
      expect(mistakes.length).toBeGreaterThan(0)
      for (const line of mistakes) expect(line).toContain(`rules/${id}/rule.ts`)
    },
    PATIENCE,
  )
})
