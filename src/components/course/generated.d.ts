/** Written when the site is built: the id of a term → what it says. */
declare module '@generated/blast-radius-course/default/terms.json' {
  const terms: Readonly<Record<string, string>>
  // biome-ignore lint/style/noDefaultExport: that is how JSON is imported
  export default terms
}
