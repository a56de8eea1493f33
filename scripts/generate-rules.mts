import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CATALOGUE } from '../src/grader/catalogue'
import { ROOT } from './setup/root.mjs'

/*
 * Writes the lists of rules from the folders: `tsx scripts/generate-rules.mts`, or with `--check` to fail where they are stale,
 * or with `--root DIR` in another copy of the repository.
 * The lists are committed, so that types, tests and the site need no step before them.
 */
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, root: { type: 'string', default: ROOT } } })
const RULES = join(values.root, 'src/grader/rules')

const ids = CATALOGUE.filter((id) => existsSync(join(RULES, id, 'rule.ts')))
const folders = readdirSync(RULES, { withFileTypes: true }).filter((entry) => entry.isDirectory())
const unknown = folders.map(({ name }) => name).filter((name) => !(CATALOGUE as readonly string[]).includes(name))
if (unknown.length > 0) {
  console.error(`src/grader/rules holds folders that are no rules of the catalogue: ${unknown.join(', ')}.`)
  process.exit(1)
}

const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const HEAD = '// Written by scripts/generate-rules.mts from the folders beside it, in the order of the catalogue.\n'

const files: Readonly<Record<string, string>> = {
  'index.ts': `${HEAD}import type { Rule } from '../define-rule'
${ids
  .map((id) => `import { rule as ${camel(id)} } from './${id}/rule'\n`)
  .sort()
  .join('')}
/** Every rule that is built, in the order of the catalogue. */
export const RULES: readonly Rule[] = [
${ids.map((id) => `  ${camel(id)},\n`).join('')}]
`,
  'examples-index.ts': `${HEAD}import type { RuleExamples } from '../define-examples'

/** Rule id → its examples, each rule in a chunk of its own. Look ids up with Object.hasOwn. */
export const RULE_EXAMPLES: Readonly<Record<string, () => Promise<RuleExamples>>> = {
${ids.map((id) => `  '${id}': async () => (await import('./${id}/examples')).examples,\n`).join('')}}
`,
}

const stale = Object.entries(files).filter(
  ([name, text]) => !existsSync(join(RULES, name)) || readFileSync(join(RULES, name), 'utf8') !== text,
)
if (values.check) {
  if (stale.length > 0) console.error(`Stale: ${stale.map(([name]) => `src/grader/rules/${name}`).join(', ')}. Run npm run generate.`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const [name, text] of stale) writeFileSync(join(RULES, name), text)
  console.log(`${ids.length} rules listed, ${stale.length} files written.`)
}
