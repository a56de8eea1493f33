import { basename, dirname, join } from 'node:path'
import type { Options } from '@docusaurus/plugin-content-docs'
import type { ParseFrontMatter } from '@docusaurus/types'
import { chapterFrontMatter, isChapter } from '../course/chapter-docs'
import { isLabPage, labFrontMatter } from '../labs/lab-docs'
import { findRule, rulesOverview } from './load-rules'
import { remarkRulePage } from './remark-rule-page'

const PAGE = join('src', 'grader', 'rules')

/** The pages of rules and labs state nothing twice: address, title and description come from the rule's metadata, or from lab.yaml. */
export const parseFrontMatter: ParseFrontMatter = async (params) => {
  const parsed = await params.defaultParseFrontMatter(params)
  if (isLabPage(params.filePath)) return labFrontMatter(params, parsed)
  if (isChapter(params.filePath)) return chapterFrontMatter(parsed)
  const folder = dirname(params.filePath)
  if (!dirname(folder).endsWith(PAGE)) return parsed
  const rule = findRule(basename(folder))
  if (rule === undefined) throw new Error(`${params.filePath} is the page of no rule.`)
  const { id, title, why } = rule.meta
  return { ...parsed, frontMatter: { ...parsed.frontMatter, id, slug: `/${id}`, title, description: why } }
}

const sidebar: NonNullable<Options['sidebarItemsGenerator']> = () => [
  { type: 'link', label: 'All rules', href: '/rules' },
  ...rulesOverview().principles.map(({ title, rules }) => ({
    type: 'category' as const,
    label: title,
    collapsible: false,
    items: rules.map((rule) => ({ type: 'doc' as const, id: `${rule.id}/${rule.id}`, label: rule.title })),
  })),
]

/** The second instance of the docs plugin: one page a rule, from the rule's own folder. */
export const ruleDocs = {
  id: 'rules',
  path: 'src/grader/rules',
  routeBasePath: 'rules',
  include: ['*/rule.mdx'],
  breadcrumbs: false,
  admonitions: false,
  sidebarItemsGenerator: sidebar,
  beforeDefaultRemarkPlugins: [remarkRulePage],
} satisfies Options
