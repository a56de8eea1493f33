import { dirname, join } from 'node:path'

/**
 * Parts of the theme that no page of this site shows: bars of announcements and versions, tags, breadcrumbs, sidebars that fold, pages that are not listed.
 * They would be 4 kB of every page. What is switched on in the configuration has to leave this list.
 */
const UNUSED = [
  'AnnouncementBar',
  'ContentVisibility',
  'DocBreadcrumbs',
  'DocItem/Footer',
  'DocRoot/Layout/Sidebar/ExpandButton',
  'DocSidebar/Desktop/CollapseButton',
  'DocSidebarItem/Html',
  'DocVersionBadge',
  'DocVersionBanner',
  'Logo',
] as const

/** Names under which modules ask for them → a component that shows nothing. Throws where the theme has no such part any more. */
export const unusedTheme = (): Readonly<Record<string, string>> => {
  const theme = join(dirname(require.resolve('@docusaurus/theme-classic')), 'theme')
  const nothing = require.resolve('./nothing.ts')
  return Object.fromEntries(UNUSED.map((name) => [require.resolve(join(theme, name)) && `@theme/${name}`, nothing]))
}
