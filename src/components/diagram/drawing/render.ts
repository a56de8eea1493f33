import type { Mermaid } from 'mermaid'
import { dress, type Layout } from './dress'
import { DRAWING_LIMITS } from './limits'
import type { DiagramSource } from './source'
import { MEASURED_STYLE } from './style'

/** ELK draws orthogonal links; dagre is the fallback, with slanted ones. */
export type LayoutEngine = 'elk' | 'dagre'

export interface Drawing {
  /** Not in the document yet. */
  readonly svg: SVGSVGElement
  readonly engine: LayoutEngine
  readonly layout: Layout
}

interface Loaded {
  readonly mermaid: Mermaid
  readonly hasElk: boolean
}

const start = async (): Promise<Loaded> => {
  const [{ default: mermaid }, elk] = await Promise.all([
    import('mermaid'),
    // Without ELK, dagre still draws: its links are slanted, nothing else is lost.
    import('@mermaid-js/layout-elk').catch(() => undefined),
  ])
  if (elk !== undefined) mermaid.registerLayoutLoaders(elk.default)
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    deterministicIds: true,
    theme: 'base',
    htmlLabels: false,
    fontFamily: 'var(--font-text)',
    themeCSS: MEASURED_STYLE,
    maxEdges: DRAWING_LIMITS.lines,
    flowchart: { htmlLabels: false, padding: 6, curve: 'rounded', wrappingWidth: 400 },
    elk: { nodePlacementStrategy: 'BRANDES_KOEPF', considerModelOrder: 'NODES_AND_EDGES' },
  })
  return { mermaid, hasElk: elk !== undefined }
}

let loading: Promise<Loaded> | undefined
const load = (): Promise<Loaded> => {
  loading ??= start()
  // A failed download must not be remembered, or trying again could never help.
  loading.catch(() => {
    loading = undefined
  })
  return loading
}

/** Mermaid measures labels when it draws, so both fonts have to be there first. A missing font is no reason not to draw. */
const loadFonts = async (): Promise<void> => {
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font-text') || 'sans-serif'
  await Promise.allSettled([document.fonts.load(`600 15px ${family}`), document.fonts.load(`400 12.5px ${family}`)])
}

/** Off the page but displayed, because what is not displayed cannot be measured. Everything Mermaid leaves behind goes with it. */
const workbench = (): HTMLElement => {
  const host = document.createElement('div')
  host.setAttribute('aria-hidden', 'true')
  host.style.cssText = 'position:fixed;left:-9999px;top:0;width:1200px;visibility:hidden;pointer-events:none'
  document.body.append(host)
  return host
}

export interface Titles {
  readonly title: string
  readonly description: string
}

let drawings = 0
const layOut = async ({ mermaid }: Loaded, source: DiagramSource, engine: LayoutEngine, titles: Titles): Promise<Drawing> => {
  const host = workbench()
  try {
    const { svg: markup } = await mermaid.render(`drawing-${drawings++}`, `---\nconfig:\n  layout: ${engine}\n---\n${source.text}`, host)
    host.innerHTML = markup
    const svg = host.querySelector('svg')
    if (svg === null) throw new Error('Mermaid returned no drawing.')
    return { layout: dress(svg, source, titles.title, titles.description), svg, engine }
  } finally {
    host.remove()
  }
}

let queue: Promise<unknown> = Promise.resolve()

interface DrawOptions {
  readonly signal?: AbortSignal
  /** Tried in this order, the next one when the last throws. */
  readonly engines?: readonly LayoutEngine[]
}

const layOutWithAny = async (loaded: Loaded, source: DiagramSource, titles: Titles, engines: readonly LayoutEngine[]): Promise<Drawing> => {
  const [engine = 'dagre', ...others] = engines
  try {
    return await layOut(loaded, source, engine, titles)
  } catch (error) {
    if (others.length === 0) throw error
    return layOutWithAny(loaded, source, titles, others)
  }
}

/**
 * Draws, one at a time. A drawing whose signal is aborted before its turn is never begun, so the latest wins.
 * Rejects with the signal's reason, or with what the last engine threw.
 */
export const draw = (source: DiagramSource, titles: Titles, { signal, engines = ['elk', 'dagre'] }: DrawOptions = {}): Promise<Drawing> => {
  const turn = queue.then(async () => {
    signal?.throwIfAborted()
    const [loaded] = await Promise.all([load(), loadFonts()])
    signal?.throwIfAborted()
    return layOutWithAny(loaded, source, titles, loaded.hasElk ? engines : engines.filter((engine) => engine !== 'elk'))
  })
  queue = turn.catch(() => undefined)
  return turn
}
