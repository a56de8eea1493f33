/** A component that shows nothing. */
// biome-ignore lint/style/noDefaultExport: what it stands in for has one
export default function Nothing() {
  return null
}
