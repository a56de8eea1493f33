/** Written when the site is built: the id of a term → what it says. */
declare module '@generated/blast-radius-course/default/terms.json' {
  const terms: Readonly<Record<string, string>>
  // biome-ignore lint/style/noDefaultExport: that is how JSON is imported
  export default terms
}
/** Written when the site is built: the chapters on the kinds of parts that drawings show, those that have a page. */
declare module '@generated/blast-radius-course/default/part-chapters.json' {
  const chapters: readonly { readonly kind: string; readonly to: string; readonly label: string }[]
  // biome-ignore lint/style/noDefaultExport: that is how JSON is imported
  export default chapters
}
