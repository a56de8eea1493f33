import { readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { launchChromium } from './chromium.mts'
import { ROOT } from './setup/root.mjs'

/** What a link to the site looks like elsewhere: drawn once by a browser and committed, so that a build needs none. */
const FILE = join(ROOT, 'static', 'img', 'social-card.png')
const SIZE = { width: 1200, height: 630 } as const

const font = async (name: string, file: string): Promise<string> => {
  const data = await readFile(join(ROOT, 'node_modules/@fontsource-variable', file), 'base64')
  return `@font-face { font-family: "${name}"; font-weight: 100 900; src: url(data:font/woff2;base64,${data}) }`
}
const HEADINGS = await font('Head', 'besley/files/besley-latin-wght-normal.woff2')
const TEXT = await font('Text', 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2')

/** The contours of a failure around one part: lines that grow fainter with every hop. */
const contours = [0, 1, 2, 3, 4]
  .map((hop) => {
    const size = 90 + hop * 105
    return `<rect x="${290 - size / 2}" y="${315 - size / 2}" width="${size}" height="${size}" rx="${14 + hop * 26}" stroke-opacity="${1 - hop * 0.19}"/>`
  })
  .join('')

const PAGE = `<!doctype html><meta charset="utf-8"><style>${HEADINGS}${TEXT}
  body { margin: 0; width: 1200px; height: 630px; display: flex; align-items: center; background: #10191c; color: #eee9de; overflow: hidden }
  div { padding-left: 84px; width: 640px }
  h1 { margin: 0 0 34px; font: 560 80px/1.04 Head; letter-spacing: -0.02em }
  p { margin: 0; max-width: 540px; font: 400 29px/1.35 Text; color: #bcc3c0 }
  b { display: block; margin-bottom: 26px; font: 560 34px Head; color: #eee9de }
  svg { position: absolute; right: -30px; top: 0 }
</style>
<div><b>Blast Radius</b><h1>How far does one failure travel?</h1><p>Design it, grade it, mend it: a course on the AWS microservices reference architecture.</p></div>
<svg width="580" height="630" fill="none" stroke="#ff7043" stroke-width="3">${contours}<rect x="263" y="288" width="54" height="54" rx="6" fill="#ff7043"/></svg>`

const browser = await launchChromium()
try {
  const page = await (await browser.newContext({ viewport: SIZE, offline: true })).newPage()
  await page.setContent(PAGE)
  await page.evaluate(() => document.fonts.ready)
  await writeFile(FILE, await page.screenshot({ type: 'png' }))
  console.log(relative(ROOT, FILE))
} finally {
  await browser.close()
}
