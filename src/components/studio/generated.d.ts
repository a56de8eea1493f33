declare module '@generated/blast-radius-rules/default/overview.json' {
  import type { RulesOverviewData } from '@site/src/components/rules/rule-page'

  const overview: RulesOverviewData
  // biome-ignore lint/style/noDefaultExport: that is how JSON is imported
  export default overview
}
