// The site's router decodes every hash it is told of, and the page breaks on a "%" that is no escape, as a cut link may have one.
// Loaded before the router, this listener comes first and puts such a hash into a form that can be decoded.
function makeReadable(): void {
  try {
    decodeURIComponent(window.location.hash)
  } catch {
    window.history.replaceState(window.history.state, '', window.location.hash.replaceAll('%', '%25'))
  }
}

if (typeof window !== 'undefined') {
  makeReadable()
  window.addEventListener('popstate', makeReadable)
}
