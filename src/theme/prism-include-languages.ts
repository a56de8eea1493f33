/** The theme would fetch grammars for its own code block here. Ours colours JSON without them. */
export default function prismIncludeLanguages() {}
