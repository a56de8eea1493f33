import type * as Preset from '@docusaurus/preset-classic'
import type { Config } from '@docusaurus/types'
import { bundlePlugin } from './src/plugins/bundle'
import { coursePlugin } from './src/plugins/course'
import { courseSteps } from './src/plugins/course/course-steps'
import { exercisesPlugin } from './src/plugins/exercises'
import { finishPlugin } from './src/plugins/finish'
import { homePlugin } from './src/plugins/home'
import { labsPlugin } from './src/plugins/labs'
import { labDocs } from './src/plugins/labs/lab-docs'
import { lessonsPlugin } from './src/plugins/lessons'
import { lessonNames } from './src/plugins/lessons/lesson-names'
import { remarkLesson } from './src/plugins/lessons/remark-lesson'
import { practicePlugin } from './src/plugins/practice'
import { progressPlugin } from './src/plugins/progress'
import { questionsPlugin } from './src/plugins/questions'
import { readQuestions } from './src/plugins/questions/read-questions'
import { remarkQuestions } from './src/plugins/questions/remark-questions'
import { rulesPlugin } from './src/plugins/rules'
import { parseFrontMatter, ruleDocs } from './src/plugins/rules/rule-docs'
import { schemaPlugin } from './src/plugins/schema'

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
  markdown: { parseFrontMatter, hooks: { onBrokenMarkdownLinks: 'throw' } },
  clientModules: ['./src/components/browser-entry/readable-hash.ts', './src/components/browser-entry/known-chunks.ts'],
  plugins: [
    bundlePlugin,
    coursePlugin,
    exercisesPlugin,
    homePlugin,
    labsPlugin,
    lessonsPlugin,
    questionsPlugin,
    practicePlugin,
    progressPlugin,
    rulesPlugin,
    ['@docusaurus/plugin-content-docs', ruleDocs],
    ['@docusaurus/plugin-content-docs', labDocs(__dirname)],
    schemaPlugin,
    finishPlugin,
  ],
  presets: [
    [
      'classic',
      {
        docs: {
          sidebarPath: './sidebars.ts',
          breadcrumbs: false,
          admonitions: false,
          beforeDefaultRemarkPlugins: [
            [remarkLesson, lessonNames(__dirname)],
            [remarkQuestions, readQuestions(__dirname)],
            ...courseSteps(__dirname),
          ],
        },
        blog: false,
        theme: {
          customCss: [
            './src/css/fonts.css',
            './src/css/tokens.css',
            './src/css/infima.css',
            './src/css/custom.css',
            './src/css/reading.css',
          ],
        },
      } satisfies Preset.Options,
    ],
  ],
  themeConfig: {
    image: 'img/social-card.png',
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: 'Blast Radius',
      items: [
        { to: '/docs', label: 'Course' },
        { to: '/exercises', label: 'Exercises' },
        { to: '/playground', label: 'Playground' },
        { to: '/rules', label: 'Rules' },
        { to: '/labs', label: 'Labs' },
        { to: '/quiz', label: 'Practice' },
        { to: '/progress', label: 'Progress' },
      ],
    },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
  } satisfies Preset.ThemeConfig,
}

export default config
