// Docusaurus asks for the file of a chunk by name before it fetches the next page ahead. A chunk that went into the main bundle has no file, and
// Docusaurus knows that by the hash such a name lacks. Here all files share one hash, so the name itself tells: a known one becomes a number.
declare const __webpack_require__: { gca?: (name: string) => string | undefined }

if (typeof window !== 'undefined') {
  const { gca } = __webpack_require__
  if (gca)
    __webpack_require__.gca = (name) => {
      const file = gca(name)
      return file?.includes(`/${name}.`) ? undefined : file
    }
}
