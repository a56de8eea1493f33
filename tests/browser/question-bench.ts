import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import type { Page } from 'playwright-core'
import { ROOT } from '../../scripts/setup/root.mjs'
import type { PageQuestion } from '../../src/quizzes/page-question'
import { urlOf } from './open-page'

/*
 * A page with questions on it and nothing else: the real components, bundled by esbuild, in the origin and the style of the built site. Chapters ask
 * some of the kinds; here every kind can be tried.
 */

const BENCH = 'question-bench'
const COMPONENTS = join(ROOT, 'src/components/questions')

const APP = `
import { createRoot } from 'react-dom/client'
import { Question } from './Question'
const { questions, fresh, listens } = window.bench
window.answered = []
createRoot(document.getElementById('app')).render(
  <main>
    <h1>Questions</h1>
    <h2>Check yourself</h2>
    {questions.map((question, index) => (
      <Question key={question.id} question={question} number={String(index + 1)} of={String(questions.length)} isFresh={fresh}
        onAnswered={listens ? (one) => window.answered.push(one) : undefined} />
    ))}
  </main>,
)`

/** What the components ask of Docusaurus. */
const STANDING_IN: Readonly<Record<string, string>> = {
  '@docusaurus/Link': 'export default ({ to, ...rest }) => <a href={to} {...rest} />',
  '@docusaurus/useBaseUrl': 'export default (path) => path',
}

const common: BuildOptions = {
  bundle: true,
  write: false,
  minify: true,
  jsx: 'automatic',
  outdir: 'out',
  define: { 'process.env.NODE_ENV': '"production"' },
  absWorkingDir: ROOT,
  // It warns of the order of composed styles, which the site settles by its sheets.
  logLevel: 'error',
}

const filesOf = async (options: BuildOptions): Promise<ReadonlyMap<string, string>> => {
  const { outputFiles } = await build({ ...common, ...options })
  return new Map(outputFiles!.map(({ path, text }) => [path.split('/').at(-1)!, text]))
}

let bundled: Promise<ReadonlyMap<string, string>> | undefined
const bundle = (): Promise<ReadonlyMap<string, string>> => {
  bundled ??= Promise.all([
    filesOf({
      stdin: { contents: APP, loader: 'tsx', resolveDir: COMPONENTS, sourcefile: 'app.tsx' },
      entryNames: 'app',
      format: 'esm',
      splitting: true,
      plugins: [
        {
          name: 'site',
          setup: ({ onResolve, onLoad }) => {
            onResolve({ filter: /^@docusaurus\// }, ({ path }) => ({ path, namespace: 'site' }))
            onLoad({ filter: /./, namespace: 'site' }, ({ path }) => ({
              contents: STANDING_IN[path] ?? '',
              loader: 'jsx',
              resolveDir: ROOT,
            }))
          },
        },
      ],
    }),
    filesOf({ entryPoints: [join(COMPONENTS, 'fix/fix.worker.ts')], format: 'iife', outExtension: { '.js': '.ts' } }),
  ]).then(([app, worker]) => new Map([...app, ...worker]))
  return bundled
}

/** The style sheet that every page of the site has. */
const siteStyles = (): string => {
  const file = readdirSync(join(ROOT, 'build/assets/css')).find((name) => name.startsWith('styles.'))
  return urlOf(`assets/css/${file}`)
}

const html = (
  questions: readonly PageQuestion[],
  fresh: boolean,
  listens: boolean,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Questions</title><link rel="icon" href="data:,"><link rel="stylesheet" href="${siteStyles()}">
<link rel="stylesheet" href="${urlOf(`${BENCH}/app.css`)}">
<script type="importmap">{ "imports": { "@generated/": "${urlOf(`${BENCH}/generated/`)}" } }</script></head><body><div id="app"></div>
<script>window.bench = ${JSON.stringify({ questions, fresh, listens }).replaceAll('<', '\\u003c')}</script>
<script type="module" src="${urlOf(`${BENCH}/app.js`)}"></script></body></html>`

const TYPES: Readonly<Record<string, string>> = { css: 'text/css', html: 'text/html' }

interface Bench {
  /** Names of the files that the page has asked for. */
  readonly asked: readonly string[]
}

/**
 * Opens the questions on a page that has gone nowhere yet. `fresh`: asked anew, whatever was answered before. `listens`: somebody is told of answers, as in
 * a drill, and then there is no second attempt.
 */
export const openQuestions = async (page: Page, questions: readonly PageQuestion[], fresh = false, listens = false): Promise<Bench> => {
  const files = await bundle()
  const asked: string[] = []
  await page.route(urlOf(`${BENCH}/**`), async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1)!
    asked.push(name)
    const design = /^_design\.(.+)\.json$/.exec(name)?.[1]
    const body = design
      ? `export default ${JSON.stringify({ text: readFileSync(join(ROOT, `docs/designs/${design}.json`), 'utf8') })}`
      : name === 'page.html'
        ? html(questions, fresh, listens)
        : files.get(name)
    const contentType = TYPES[name.split('.').at(-1)!] ?? 'text/javascript'
    await (body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body, contentType }))
  })
  await page.goto(urlOf(`${BENCH}/page.html`))
  await page
    .locator('main section h3')
    .nth(questions.length - 1)
    .waitFor()
  await page.waitForLoadState('networkidle')
  return { asked }
}
