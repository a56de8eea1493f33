import { Command, Option } from 'commander'
import { PRINCIPLES } from '../grader/principles'
import { RULES } from '../grader/rules'
import type { Io } from './io'
import { rulePage } from './rule-page'

function describeRules(io: Io): string {
  const width = Math.max(...RULES.map(({ meta }) => meta.id.length))
  const groups = PRINCIPLES.flatMap(({ id, title }) => {
    const own = RULES.filter(({ meta }) => meta.principle === id)
    if (own.length === 0) return []
    const lines = own.map(({ meta }) => `  ${io.paint(meta.severity, meta.severity.padEnd(7))}  ${meta.id.padEnd(width)}  ${meta.title}`)
    return [[io.paint('bold', title), ...lines].join('\n')]
  })
  return `${groups.join('\n\n')}\n\n${RULES.length} rules. One of them in full: blast-radius explain RULE\n`
}

const listRules = () =>
  RULES.map(({ meta }) => ({
    id: meta.id,
    principle: meta.principle,
    severity: meta.severity,
    kind: meta.kind,
    title: meta.title,
    why: meta.why,
    hint: meta.hint,
    fixable: meta.fixable ?? false,
    companions: meta.companions ?? [],
    sources: meta.sources,
    docs: rulePage(meta.id),
  }))

export const rulesCommand = (io: Io) =>
  new Command('rules')
    .summary('list the rules')
    .description('Lists the rules by principle, with the severity that sets their weight.')
    .addOption(new Option('--format <format>', 'how the list is written').choices(['text', 'json']).default('text'))
    .action(({ format }: { format: 'text' | 'json' }) => {
      io.out(format === 'json' ? `${JSON.stringify(listRules(), null, 2)}\n` : describeRules(io))
    })
