import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { architectureSchema } from '../src/architecture/schema'
import { type DrawingPage, openDrawingPage } from './draw/drawing-page.mts'
import { ROOT } from './setup/root.mjs'

const DESIGNS = 'docs/designs'
const EXERCISES = 'src/exercises/catalogue'

/** Architecture files whose pictures are committed beside them, so that a build and a page need no Mermaid. */
const DRAWN = [
  'src/components/home/bookshop-shared.json',
  'src/components/home/bookshop-split.json',
  'src/components/studio/starter.json',
  ...(await readdir(join(ROOT, DESIGNS)))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${DESIGNS}/${name}`),
  'labs/orders-api/architecture.json',
  ...(await readdir(join(ROOT, EXERCISES), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${EXERCISES}/${name}/starter.json`)
    .sort(),
]
const SHAPES = [
  { suffix: 'wide', direction: 'LR' },
  { suffix: 'narrow', direction: 'TB' },
] as const

/** What decides how a drawing looks, besides the architecture itself. */
const CODE = ['src/components/diagram/drawing', 'scripts/draw']
const PACKAGES = ['mermaid', '@mermaid-js/layout-elk', '@fontsource-variable/atkinson-hyperlegible-next']
const isCode = (name: string): boolean => /\.m?ts$/.test(name) && !name.endsWith('.test.ts')

const read = (path: string): Promise<string> => readFile(join(ROOT, path), 'utf8')

/** Text of the drawing code and the versions of its packages, the same on every system. */
const codeText = async (): Promise<string> => {
  const texts: string[] = []
  for (const folder of CODE) {
    for (const name of (await readdir(join(ROOT, folder))).filter(isCode).sort())
      texts.push(name, (await read(`${folder}/${name}`)).replaceAll('\r\n', '\n'))
  }
  for (const name of PACKAGES) {
    const { version } = JSON.parse(await read(`node_modules/${name}/package.json`)) as { version: string }
    texts.push(`${name} ${version}`)
  }
  return texts.join('\0')
}

interface Target {
  readonly source: string
  readonly file: string
  readonly direction: 'LR' | 'TB'
  /** SHA-256 of all that the drawing depends on. */
  readonly hash: string
}

const targets = async (): Promise<Target[]> => {
  const code = await codeText()
  const found: Target[] = []
  for (const source of DRAWN) {
    const architecture = (await read(source)).replaceAll('\r\n', '\n')
    for (const { suffix, direction } of SHAPES) {
      const hash = createHash('sha256').update([architecture, direction, code].join('\0')).digest('hex')
      found.push({ source, file: source.replace(/\.json$/, `.${suffix}.svg`), direction, hash })
    }
  }
  return found
}

const isFresh = async ({ file, hash }: Target): Promise<boolean> => (await read(file).catch(() => '')).includes(`data-drawn-from="${hash}"`)

const draw = async ({ page }: DrawingPage, { source, direction, hash }: Target): Promise<string> => {
  const architecture = architectureSchema.parse(JSON.parse(await read(source)))
  const svg = await page.evaluate(([design, way]) => window.drawArchitecture(design, way), [architecture, direction] as const)
  const stamped = svg.replace('<svg ', `<svg data-drawn-from="${hash}" `)
  return `${stamped.replace(/<\/(title|desc|style|g)>|<g class="(lines|parts)">/g, '$&\n')}\n`
}

const all = await targets()
const stale: Target[] = []
for (const target of all) if (!(await isFresh(target))) stale.push(target)

if (process.argv.includes('--check')) {
  for (const { file, source } of stale) console.error(`${file} is not what ${source} and the drawing code make now. Run npm run diagrams.`)
  if (stale.length > 0) process.exitCode = 1
  else console.log(`${all.length} drawings are up to date.`)
} else if (stale.length > 0 || process.argv.includes('--all')) {
  const drawing = await openDrawingPage()
  try {
    for (const target of process.argv.includes('--all') ? all : stale) {
      await writeFile(join(ROOT, target.file), await draw(drawing, target))
      console.log(relative(ROOT, join(ROOT, target.file)))
    }
  } finally {
    await drawing.close()
  }
}
