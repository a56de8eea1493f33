import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import { usesOfInfima, withoutUnusedInfima } from './unused-infima'
import { unusedTheme } from './unused-theme'

/**
 * What may stand in the chunk that every page loads: the frame around each page, and of the packages only these. Docusaurus would move every
 * module there that half of the chunks share; the diagram and editor packages are cut into so many chunks of their own that they would end in it.
 */
const CORE = [
  '@docusaurus',
  '@mdx-js',
  'react',
  'react-dom',
  'react-router',
  'react-router-dom',
  'react-router-config',
  'react-helmet-async',
  'react-fast-compare',
  'react-side-effect',
  'react-loadable',
  '@slorber',
  'scheduler',
  'history',
  'hoist-non-react-statics',
  'invariant',
  'shallowequal',
  'path-to-regexp',
  'isarray',
  'resolve-pathname',
  'value-equal',
  'prop-types',
  'react-is',
  'tiny-invariant',
  'tiny-warning',
  'clsx',
  'nprogress',
  '@babel',
  '@swc',
  'infima',
]
const IN_COMMON = new RegExp(`[\\\\/](?:node_modules[\\\\/](?:${CORE.join('|')})|src[\\\\/](?:theme|components[\\\\/]site))[\\\\/]`)
/**
 * Styles of the studio and of what stands around it, and of home, labs, practice, search, progress and the list of rules, but for the few that every MDX
 * page may show. Docusaurus puts every style sheet into one that all pages load; these come with the pages that need them, behind that one.
 */
const STUDIO_STYLES = /[\\/]components[\\/](?:enlarge|exercise|studio(?:[\\/]full-editor)?)[\\/](?!SeverityMark|controls)[^\\/]*\.css$/
const PAGE_STYLES =
  /[\\/]components[\\/](?:home|labs|search|practice(?:[\\/](?:quiz|review))?|progress[\\/]page|rules)[\\/](?!SearchButton|RuleHead|Examples|LabParts)[^\\/]*\.css$/
/** Styles of the kinds of questions that a chapter may ask and most do not. */
const QUESTION_STYLES = /[\\/]components[\\/]questions[\\/][a-z-]+[\\/][^\\/]*\.css$/
const LESSON_DESIGNS = /[\\/]blast-radius-lessons[\\/]default[\\/](?:design|sequence)\..+\.json$/
const ROUTE_LISTS = /[\\/]\.docusaurus[\\/](?:registry\.js|routes\.js|routesChunkNames\.json)$/
/** What Docusaurus writes for every page: its configuration, the data of its plugins, and the list of pages behind each sidebar. */
const NOTES =
  /[\\/]\.docusaurus[\\/](?:docusaurus\.config\.mjs|globalData\.json|docusaurus-plugin-content-docs[\\/][^\\/]+[\\/]p[\\/].+\.json)$/
const UTILS = /[\\/]@docusaurus[\\/]utils-common[\\/]/
/** Packages that do nothing when they are loaded and do not say so. The router names them for a function that nobody calls. */
const QUIET = /[\\/]node_modules[\\/](?:hoist-non-react-statics|react-is)[\\/]/
const MONACO = /[\\/]node_modules[\\/]monaco-editor[\\/]/

/** The bundler keeps what it made from build to build. It would not notice that it is to be made otherwise, if the files of this folder were not named. */
const keptWith = (experiments: object = {}): object =>
  'cache' in experiments
    ? { experiments: { cache: { buildDependencies: readdirSync(__dirname).map((file) => join(__dirname, file)) } } }
    : {}

/** A sheet of its own for some styles, with the chunks that need them. */
const sheet = (name: string, test: RegExp) => ({
  name,
  type: 'css/mini-extract',
  test,
  chunks: 'async' as const,
  enforce: true,
  priority: 60,
})

/** Keeps heavy packages, styles that nobody shows and code that nobody runs out of the chunks and the style sheet that every page loads. */
export const bundlePlugin = ({ siteDir, siteConfig }: LoadContext): Plugin => ({
  name: 'blast-radius-bundle',
  configurePostCss: (options) => ({ ...options, plugins: [withoutUnusedInfima(usesOfInfima(siteDir)), ...options.plugins] }),
  configureWebpack: ({ mode, experiments }, isServer, { currentBundler }) => ({
    ...keptWith(experiments),
    plugins: siteConfig.baseUrlIssueBanner
      ? []
      : [new currentBundler.instance.NormalModuleReplacementPlugin(/[\\/]BaseUrlIssueBanner$/, require.resolve('./nothing'))],
    resolve: {
      alias: {
        ...unusedTheme(),
        'prism-react-renderer': require.resolve('./no-prism'),
        nprogress$: require.resolve('../../components/browser-entry/late-nprogress'),
        // The same library as its authors wrote it, and not for browsers of ten years ago.
        ...(isServer ? {} : { 'react-helmet-async$': 'react-helmet-async/lib/index.modern.js' }),
      },
    },
    ...(isServer
      ? {}
      : {
          module: {
            rules: [
              { test: ROUTE_LISTS, type: 'javascript/auto', use: require.resolve('./lean-routes.cjs') },
              { test: UTILS, resolve: { alias: { tslib: require.resolve('./import-default') } } },
              { test: QUIET, sideEffects: false },
              ...(mode === 'production'
                ? [
                    { test: LESSON_DESIGNS, use: require.resolve('./stub-drawings.cjs') },
                    { test: NOTES, use: require.resolve('./lean-notes.cjs') },
                  ]
                : []),
            ],
          },
          // One hash for all chunks and none of their names: every page loads the list of both, 15 bytes a chunk for a hash of its own.
          output: { chunkFilename: 'assets/js/[id].[fullhash:8].js' },
          optimization: {
            // With one hash for all, numbers that stay the same from build to build would keep no file in a cache: short ones do as well.
            ...(mode === 'production' ? { chunkIds: 'natural', moduleIds: 'natural' } : {}),
            splitChunks: {
              cacheGroups: {
                common: { test: IN_COMMON },
                pageCss: sheet('page', PAGE_STYLES),
                studioCss: sheet('studio', STUDIO_STYLES),
                questionCss: sheet('questions', QUESTION_STYLES),
                monacoCss: sheet('monaco', MONACO),
              },
            },
          },
        }),
  }),
})
