import { Command } from 'commander'
import { nearestWord } from '../architecture/suggest'
import type { Rule, RuleKind } from '../grader/define-rule'
import { principleTitle } from '../grader/principles'
import { RULES } from '../grader/rules'
import { RULE_EXAMPLES } from '../grader/rules/examples-index'
import { EXIT, type ExitCode } from './exit-codes'
import { formatDesign } from './format-design'
import type { Io } from './io'
import { rulePage } from './rule-page'
import { plain } from './terminal'

const LOOKS_AT: Readonly<Record<RuleKind, string>> = {
  graph: 'what reaches what: paths, cycles and neighbours',
  join: 'elements that name the same thing',
  metric: 'the design as a whole',
  attribute: 'one element or link at a time',
}

async function explain({ meta }: Rule, io: Io): Promise<string> {
  const loadExamples = RULE_EXAMPLES[meta.id]
  if (!loadExamples) throw new Error(`The list of examples lacks ${meta.id}.`)
  const { pair } = await loadExamples()
  const sources = meta.sources.map(({ label, url, checked }) => `  ${label}${url ? `, ${url}` : ''} (checked ${checked})`)
  const heading = (text: string) => io.paint('bold', text)
  return [
    `${heading(meta.id)}: ${meta.title}`,
    `${io.paint(meta.severity, meta.severity)}, ${principleTitle(meta.principle)}. Looks at ${LOOKS_AT[meta.kind]}.`,
    '',
    heading('Why'),
    `  ${meta.why}`,
    '',
    heading('What to do'),
    `  ${meta.hint}`,
    ...(meta.fixable ? ['  Some of its findings carry a patch that mends them: see "fix" in grade --format json.'] : []),
    '',
    heading('Fails'),
    formatDesign(pair.broken),
    '',
    heading('Passes'),
    formatDesign(pair.fixed),
    '',
    heading('Sources'),
    ...sources,
    `Page on the site: ${rulePage(meta.id)}`,
    '',
  ].join('\n')
}

function whyUnknown(id: string): string {
  const built = RULES.map(({ meta }) => meta.id)
  const nearest = nearestWord(id, built)
  return nearest ? `is no rule. The nearest is ${nearest}.` : 'is no rule.'
}

async function explainById(id: string, io: Io): Promise<ExitCode> {
  const rule = RULES.find(({ meta }) => meta.id === id)
  if (rule) {
    io.out(await explain(rule, io))
    return EXIT.fine
  }
  io.err(`${plain(id)} ${whyUnknown(id)} blast-radius rules lists those there are.\n`)
  return EXIT.unusable
}

export const explainCommand = (io: Io, answer: (code: ExitCode) => void) =>
  new Command('explain')
    .summary('explain one rule')
    .description('Says why a rule matters and what to do, with a design that fails and the same design mended.')
    .argument('<rule>', 'id of a rule, such as shared-database')
    .addHelpText('after', '\nExample:\n  blast-radius explain shared-database')
    .action(async (id: string) => answer(await explainById(id, io)))
