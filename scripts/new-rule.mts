import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { nearestWord } from '../src/architecture/suggest'
import { CATALOGUE } from '../src/grader/catalogue'
import { ROOT } from './setup/root.mjs'
import { runNode } from './setup/run.mjs'

/*
 * Makes the folder of a rule of the catalogue that is not built yet, and lists it: `npm run new:rule -- ID`, or with `--root DIR` in another copy
 * of the repository. What it writes is empty on purpose: the contract test says sentence by sentence what is missing.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { root: { type: 'string', default: ROOT } } })
const rules = join(values.root, 'src/grader/rules')

const ruleText = (id: string) => `import { defineRule } from '../../define-rule'

export const rule = defineRule({
  meta: {
    id: '${id}',
    // One of the twelve in src/grader/principles.ts.
    principle: '',
    // error | warning | info, as in the catalogue.
    severity: '',
    // graph | join | metric | attribute.
    kind: '',
    // Five words or so.
    title: '',
    // What goes wrong in such a design.
    why: '',
    // The next step, recommendation first.
    hint: '',
    // { label, url, checked: 'YYYY-MM' }, at least one.
    sources: [],
  },
  // Name → text with {names}, one claim a sentence: each is fired by an example.
  messages: {},
  // Ask the graph for the subjects; report each that does not hold.
  check: () => ({ subjects: 0, failures: [] }),
})
`

const EXAMPLES = `import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  // At least three designs from systems that could exist, with every finding of this rule. Together they fire every message.
  fails: [],
  // At least three to which the rule applies.
  passes: [],
  // At least one that looks like the problem and is not.
  nearMisses: [],
  // The smallest design that fires this rule and no other, and the same design mended.
  pair: { broken: {}, fixed: {} },
})
`

const pageText = (id: string) => {
  const list = (of: string, kind: string) => `<Examples of={examples.${of}} kind="${kind}" rule="${id}" />\n`
  return `import { examples } from './examples'

## Why it matters

{/* What breaks in production, with a number and its source. */}

## Fails

{/* When it fails, in one or two sentences: the limit, and error or warning. */}

${list('fails', 'fails')}
## Passes

{/* What the designs have in common. */}

${list('passes', 'passes')}
## Near misses

{/* What looks alike, and why it is something else. */}

${list('nearMisses', 'near-misses')}
## When this is a false positive

{/* When the finding is wrong, and what to write in the waiver. */}

## On AWS

{/* What AWS offers, what it costs, its defaults and limits, each checked this month. */}

## In an interview

{/* The question that leads here, and what a strong answer has. */}
`
}

/** Why there can be no new rule of this name, or undefined where there can. */
const refusal = (id: string | undefined): string | undefined => {
  if (id === undefined) {
    const open = CATALOGUE.filter((name) => !existsSync(join(rules, name)))
    return open.length === 0
      ? 'Every rule of the catalogue is built. Add an id to src/grader/catalogue.ts, then: npm run new:rule -- ID.'
      : `Name a rule: npm run new:rule -- ID. Not yet built: ${open.join(', ')}.`
  }
  if (!CATALOGUE.some((name) => name === id)) {
    const nearest = nearestWord(id, CATALOGUE)
    return `${id} is not in the catalogue: a new id is added to src/grader/catalogue.ts first.${nearest === undefined ? '' : ` The nearest is ${nearest}.`}`
  }
  return existsSync(join(rules, id)) ? `src/grader/rules/${id} is there already.` : undefined
}

const id = positionals[0]
const refused = refusal(id)
if (id === undefined || refused !== undefined) {
  console.error(refused)
  process.exit(1)
}

const files = { 'rule.ts': ruleText(id), 'examples.ts': EXAMPLES, 'rule.mdx': pageText(id) }
mkdirSync(join(rules, id))
for (const [name, text] of Object.entries(files)) writeFileSync(join(rules, id, name), text)
const script = join(import.meta.dirname, 'generate-rules.mts')
const { code, output } = await runNode(['--import', 'tsx', script, '--root', values.root], { cwd: ROOT })
console.log(`Made src/grader/rules/${id} with ${Object.keys(files).join(', ')}.`)
console.log(output.trimEnd())
console.log('Write examples.ts first, then rule.ts, then rule.mdx. What is missing: npx vitest run src/grader')
process.exitCode = code
