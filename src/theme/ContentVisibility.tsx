/** Pages here are neither drafts nor unlisted. The banners for those would bring Docusaurus's admonitions onto every page. */
export default function ContentVisibility() {
  return null
}
