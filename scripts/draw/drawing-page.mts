import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../chromium.mts'

export interface DrawingPage {
  readonly page: Page
  close(): Promise<void>
}

/** Browser code that exposes `window.drawArchitecture`. */
const ENTRY = fileURLToPath(new URL('./page.ts', import.meta.url))
/** The page may run its own scripts, and nothing may be turned into code: as strict as the site about that. */
const CONTENT_POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; font-src data:"
const HTML = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<style>:root { --font-text: 'Atkinson Hyperlegible Next Variable', sans-serif }</style><body></body>`

/** A page without any network that holds the site's own drawing code. `entry` is what is bundled into it. */
export const openDrawingPage = async (entry = ENTRY): Promise<DrawingPage> => {
  const directory = await mkdtemp(join(tmpdir(), 'drawing-'))
  let browser: Browser | undefined
  try {
    const outfile = join(directory, 'page.js')
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'chrome123',
      loader: { '.woff2': 'dataurl' },
      logLevel: 'error',
    })
    const [script, style] = await Promise.all([readFile(outfile, 'utf8'), readFile(join(directory, 'page.css'), 'utf8')])
    browser = await launchChromium()
    const context = await browser.newContext({ offline: true })
    const page = await context.newPage()
    await page.setContent(HTML)
    await page.addStyleTag({ content: style })
    await page.addScriptTag({ content: script })
    const opened = browser
    return { page, close: () => opened.close() }
  } catch (error) {
    await browser?.close()
    throw error
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
