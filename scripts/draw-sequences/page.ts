import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import mermaid from 'mermaid'
import { dressSequence } from './dress-sequence'
import { dressStates } from './dress-states'
import { FONT_SIZE, MEASURED_STYLE, styleOf } from './style'

declare global {
  interface Window {
    drawSequence: typeof drawSequence
  }
}

interface Sequence {
  readonly title: string
  readonly description: string
  readonly kinds: Readonly<Record<string, string>>
  readonly source: string
}

const FONT = "'Atkinson Hyperlegible Next Variable', sans-serif"
mermaid.initialize({
  startOnLoad: false,
  securityLevel: 'strict',
  theme: 'base',
  htmlLabels: false,
  fontFamily: FONT,
  fontSize: FONT_SIZE,
  themeCSS: MEASURED_STYLE,
  sequence: {
    mirrorActors: false,
    actorMargin: 24,
    width: 100,
    height: 32,
    boxMargin: 8,
    messageMargin: 22,
    noteMargin: 7,
    boxTextMargin: 4,
  },
  flowchart: { htmlLabels: false },
  state: { nodeSpacing: 60, rankSpacing: 44 },
})

const element = (markup: string): string => new XMLSerializer().serializeToString(new DOMParser().parseFromString(markup, 'image/svg+xml'))

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** Runs in the browser: a description in Mermaid's language in, the text of an SVG file out. Mermaid lays out; what is drawn is ours and small. */
const drawSequence = async ({ title, description, kinds, source }: Sequence): Promise<string> => {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} ${FONT_SIZE}px ${FONT}`)))
  const host = document.createElement('div')
  host.style.width = '1200px'
  document.body.append(host)
  host.innerHTML = (await mermaid.render('sequence', source, host)).svg
  const svg = host.querySelector('svg')!
  const { body, box } = (source.startsWith('sequenceDiagram') ? dressSequence : dressStates)(svg, kinds)
  host.remove()
  const viewBox = box.map(Math.round)
  const head = `<title>${escaped(title)}</title><desc>${escaped(description)}</desc><style>${styleOf(body)}</style>`
  return element(
    `<svg xmlns="http://www.w3.org/2000/svg" class="sequence-drawing" role="img" viewBox="${viewBox.join(' ')}" width="${viewBox[2]}" height="${viewBox[3]}">${head}${body}</svg>`,
  )
}
window.drawSequence = drawSequence
