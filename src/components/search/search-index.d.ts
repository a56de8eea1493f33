/** The part of the search plugin that pages use: it has no types of its own. */
declare module '@easyops-cn/docusaurus-search-local/dist/client/client/theme/searchByWorker' {
  import type { Hit } from '@site/src/components/search/hit'

  export const fetchIndexesByWorker: (baseUrl: string, context: string) => Promise<void>
  export const searchByWorker: (baseUrl: string, context: string, input: string, limit: number) => Promise<readonly Hit[]>
}
