/** The keys of a rule whose values are texts for people and labels for lists. */
const TEXTS = ['meta', 'messages']

/**
 * Keeps mutants out of what a rule says: no test should pin a sentence word by word, and the contract test sees to it that they are there and whole.
 * For Stryker: https://stryker-mutator.io/docs/stryker-js/disable-mutants
 */
const ignorer = {
  /** @param {any} path Of Babel: it hands over what it knows, and this file needs no package for its types. */
  shouldIgnore: (path) => {
    const isText =
      path.isObjectProperty() && TEXTS.includes(path.node.key.name) && path.parentPath?.parentPath?.node.callee?.name === 'defineRule'
    return isText ? 'A text for people, not behaviour.' : undefined
  },
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'texts', value: ignorer }]
