declare module '@generated/blast-radius-practice/default/index.json' {
  import type { PracticeIndex } from '@site/src/components/practice/practice-data'

  const index: PracticeIndex
  // biome-ignore lint/style/noDefaultExport: that is how JSON is imported
  export default index
}
