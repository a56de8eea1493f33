export const TEXTS = {
  title: 'Search',
  label: 'Search the course, the rules, the exercises, the labs and the glossary',
  close: 'Close',
  failed: 'The index could not be loaded. Everything else works; the glossary and the list of rules have their own ways in.',
  found: (many: number) => (many === 1 ? '1 place' : `${many} places`),
  none: 'Nothing has these words. The field may call it something else: the glossary lists other names.',
} as const
