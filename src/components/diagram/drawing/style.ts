/** Class of the drawing's root, so that its style reaches nothing else on the page. */
export const DRAWING_CLASS = 'architecture-drawing'

/**
 * What Mermaid measures labels with. `.text-inner-tspan` must be named: it carries font-weight="normal".
 * The outer font size of the second row sets its distance from the first, and so the height of every box.
 */
export const MEASURED_STYLE = `
.node .text-outer-tspan:nth-child(1) .text-inner-tspan { font-size: 15px; font-weight: 600 }
.node .text-outer-tspan:nth-child(2) { font-size: 15.5px }
.node .text-outer-tspan:nth-child(2) .text-inner-tspan { font-size: 12.5px }
.node.client .text-outer-tspan .text-inner-tspan { font-size: 12.5px; font-weight: 400 }`

const CATEGORIES = ['client', 'gateway', 'service', 'workflow', 'store', 'channel', 'external'] as const

/** The style that travels inside every drawing. All colours are tokens, so light, dark and print need no new drawing. */
export const DRAWING_STYLE = [
  'text{font-family:var(--font-text);text-anchor:middle;fill:var(--ink)}',
  '.name{font-size:15px;font-weight:600}',
  '.client .name{paint-order:stroke;stroke:var(--panel);stroke-width:4px;stroke-linejoin:round}',
  '.type{font-size:12.5px;fill:var(--ink-2)}',
  '.silhouette{stroke-width:1.75;stroke-linejoin:round}',
  ...CATEGORIES.map((name) => `.${name} .silhouette{fill:var(--${name}-tint);stroke:var(--${name})}`),
  '.external .silhouette{stroke-dasharray:5 3.5}',
  '.line path{fill:none;stroke:var(--ink-2);stroke-width:1.6}',
  '.line .full{fill:var(--ink-2);stroke:none}',
  '.async .way{stroke-dasharray:6 4}',
  '.data .way{stroke-width:2;stroke-dasharray:1.6 3.2}',
  '.selected .silhouette{stroke-width:3.5}',
  '.selected .way{stroke-width:3.5}',
]
  .map((rule) => `.${DRAWING_CLASS} ${rule}`)
  .join('\n')
