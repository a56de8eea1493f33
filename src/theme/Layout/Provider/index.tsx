import { composeProviders } from '@docusaurus/theme-common'
import {
  AnnouncementBarProvider,
  ColorModeProvider,
  NavbarProvider,
  PluginHtmlClassNameProvider,
  ScrollControllerProvider,
} from '@docusaurus/theme-common/internal'

/** What the theme keeps for all parts of a page, but for the version of the docs that somebody prefers: there is one. */
export default composeProviders([
  ColorModeProvider,
  AnnouncementBarProvider,
  ScrollControllerProvider,
  PluginHtmlClassNameProvider,
  NavbarProvider,
])
