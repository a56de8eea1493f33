import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSequence } from '../src/plugins/sequences/parse-sequence'
import { openDrawingPage } from './draw/drawing-page.mts'
import { ROOT } from './setup/root.mjs'

const SEQUENCES = 'docs/sequences'
/** What decides how a drawing looks, besides the file itself. */
const CODE = 'scripts/draw-sequences'
const PACKAGES = ['mermaid', '@fontsource-variable/atkinson-hyperlegible-next']

const read = async (path: string): Promise<string> => (await readFile(join(ROOT, path), 'utf8')).replaceAll('\r\n', '\n')

/** Text of the drawing code and the versions of its packages, the same on every system. */
const codeText = async (): Promise<string> => {
  const names = (await readdir(join(ROOT, CODE))).sort()
  const texts = await Promise.all(names.map((name) => read(`${CODE}/${name}`)))
  for (const name of PACKAGES)
    texts.push(`${name} ${(JSON.parse(await read(`node_modules/${name}/package.json`)) as { version: string }).version}`)
  return texts.join('\0')
}

const code = await codeText()
const files = (await readdir(join(ROOT, SEQUENCES))).filter((name) => name.endsWith('.mmd')).sort()
const all = await Promise.all(
  files.map(async (name) => {
    const path = `${SEQUENCES}/${name}`
    const sequence = parseSequence(await read(path), path)
    const drawn = path.replace(/\.mmd$/, '.svg')
    const hash = createHash('sha256')
      .update([JSON.stringify(sequence), code].join('\0'))
      .digest('hex')
    const isFresh = (await read(drawn).catch(() => '')).includes(`data-drawn-from="${hash}"`)
    return { path, sequence, drawn, hash, isFresh }
  }),
)
const stale = all.filter(({ isFresh }) => !isFresh)

if (process.argv.includes('--check')) {
  for (const { path, drawn } of stale) console.error(`${drawn} is not what ${path} and the drawing code make now. Run npm run sequences.`)
  if (stale.length > 0) process.exitCode = 1
  else console.log(`${all.length} sequences are up to date.`)
} else if (stale.length > 0 || process.argv.includes('--all')) {
  const drawing = await openDrawingPage(fileURLToPath(new URL('./draw-sequences/page.ts', import.meta.url)))
  try {
    for (const { sequence, drawn, hash } of process.argv.includes('--all') ? all : stale) {
      const svg = await drawing.page.evaluate((one) => window.drawSequence(one), sequence)
      const stamped = svg.replace('<svg ', `<svg data-drawn-from="${hash}" `)
      await writeFile(join(ROOT, drawn), `${stamped.replace(/<\/(title|desc|style|text)>/g, '$&\n')}\n`)
      console.log(drawn)
    }
  } finally {
    await drawing.close()
  }
}
