import { formatDesign } from '../rules/format-design'
import type { StudioAction } from './studio-state'
import { TEXTS } from './texts'

const LONGEST_SHOWN = 80

/** What opens an example of a rule, such as "shared-database.two-writers". Rejects where its chunk cannot be loaded. */
export async function openExample(id: string): Promise<StudioAction> {
  const [rule = '', name = ''] = id.split('.')
  const { RULE_EXAMPLES } = await import('../../grader/rules/examples-index')
  const load = Object.hasOwn(RULE_EXAMPLES, rule) ? RULE_EXAMPLES[rule] : undefined
  const examples = await load?.()
  const example = [...(examples?.fails ?? []), ...(examples?.passes ?? []), ...(examples?.nearMisses ?? [])].find((one) => one.id === name)
  if (!example) return { type: 'noticed', notice: { tone: 'trouble', text: TEXTS.exampleUnknown(id.slice(0, LONGEST_SHOWN)) } }
  const text = `${formatDesign({ version: 1, name: example.title, ...example.design })}\n`
  return {
    type: 'opened',
    text,
    file: `${name}.json`,
    from: 'address',
    notice: { tone: 'done', text: TEXTS.openedExample(example.title), offer: 'undo' },
  }
}
