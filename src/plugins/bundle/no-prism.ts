/** Stands in for `prism-react-renderer`, which the theme loads on every page for its own code block. Ours does not use it. */
export const Prism = {}
export const themes = { palenight: { plain: {}, styles: [] } }
