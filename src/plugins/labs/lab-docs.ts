import { basename, dirname } from 'node:path'
import type { Options } from '@docusaurus/plugin-content-docs'
import type { ParseFrontMatter } from '@docusaurus/types'
import { LABS, readLabFile, readLabs } from './load-labs'
import { remarkLabPage } from './remark-lab-page'

/** Whether a file is the page of a lab. */
export const isLabPage = (path: string): boolean => basename(path) === 'README.mdx' && basename(dirname(dirname(path))) === LABS

/** A lab's page states nothing twice: its address, title and description come from its lab.yaml. */
export const labFrontMatter = async (
  { filePath }: { readonly filePath: string },
  parsed: Awaited<ReturnType<ParseFrontMatter>>,
): Promise<Awaited<ReturnType<ParseFrontMatter>>> => {
  const folder = dirname(filePath)
  const { id, title, summary } = readLabFile(dirname(dirname(folder)), basename(folder))
  return { ...parsed, frontMatter: { ...parsed.frontMatter, id, slug: `/${id}`, title, description: summary } }
}

/** The third instance of the docs plugin: one page a lab, from the lab's own folder. */
export const labDocs = (siteDir: string) =>
  ({
    id: 'labs',
    path: LABS,
    routeBasePath: 'labs',
    include: ['*/README.mdx'],
    breadcrumbs: false,
    admonitions: false,
    sidebarItemsGenerator: () => [
      { type: 'link' as const, label: 'All labs', href: '/labs' },
      ...readLabs(siteDir).map(({ id, title }) => ({ type: 'doc' as const, id: `${id}/${id}`, label: title })),
    ],
    beforeDefaultRemarkPlugins: [remarkLabPage],
  }) satisfies Options
