import type * as Preset from '@docusaurus/preset-classic'
import type { Config } from '@docusaurus/types'
import { bundlePlugin } from './src/plugins/bundle'
import { homePlugin } from './src/plugins/home'
import { securityPlugin } from './src/plugins/security'
import { codeTheme } from './src/components/site/code-theme'

const config: Config = {
  title: 'Blast Radius',
  tagline: 'An interactive course on the AWS microservices reference architecture',
  favicon: 'img/favicon.svg',
  url: process.env.SITE_URL ?? 'https://blast-radius.example',
  baseUrl: process.env.BASE_URL ?? '/',
  baseUrlIssueBanner: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: { v4: true, faster: true },
  i18n: { defaultLocale: 'en', locales: ['en'] },
  markdown: { hooks: { onBrokenMarkdownLinks: 'throw' } },
  plugins: [bundlePlugin, homePlugin, securityPlugin],
  presets: [
    [
      'classic',
      {
        docs: { sidebarPath: './sidebars.ts', breadcrumbs: false },
        blog: false,
        theme: { customCss: ['./src/css/fonts.css', './src/css/tokens.css', './src/css/infima.css', './src/css/custom.css'] },
      } satisfies Preset.Options,
    ],
  ],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: 'Blast Radius',
      items: [{ to: '/docs', label: 'Course' }],
    },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
    prism: { theme: codeTheme, darkTheme: codeTheme, additionalLanguages: ['json', 'bash'] },
  } satisfies Preset.ThemeConfig,
}

export default config
