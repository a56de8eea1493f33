export const FONT_SIZE = 14

/** What Mermaid measures with, where its settings do not reach. */
export const MEASURED_STYLE = `text, tspan { font-size: ${FONT_SIZE}px } text.actor { font-weight: 600 } .node .text-inner-tspan { font-weight: 600 }`

const KINDS = ['client', 'gateway', 'service', 'workflow', 'store', 'channel', 'external']
/** All colours are tokens of the site, so light, dark and print need no new drawing. */
const RULES: readonly (readonly [name: string, rule: string])[] = [
  [
    'text',
    `text{font:${FONT_SIZE}px var(--font-text);text-anchor:middle;fill:var(--ink);paint-order:stroke;stroke:var(--panel);stroke-width:4px}`,
  ],
  ['name', 'text.name,text.noted{font-weight:600;stroke:none}'],
  ['noted', 'text.noted{font-weight:400}'],
  ['number', '.number{font-weight:600}'],
  ['when', 'text.when{text-anchor:start;fill:var(--ink-2)}'],
  ['part', 'rect.part{stroke-width:1.75}'],
  ...KINDS.map((kind) => [kind, `rect.${kind}{fill:var(--${kind}-tint);stroke:var(--${kind})}`] as const),
  ['note', 'rect.note{fill:var(--sunken);stroke:var(--line-strong)}'],
  ['frame', 'path.frame{fill:none;stroke:var(--line-strong);stroke-dasharray:2 3}'],
  ['life', 'path.life{stroke:var(--line-strong)}'],
  ['way', 'path.way{fill:none;stroke:var(--ink-2);stroke-width:1.6}'],
  ['async', 'path.async{stroke-dasharray:6 4}'],
  ['head', 'path.head{fill:var(--ink-2)}'],
  ['lost', 'path.lost{stroke:var(--signal);stroke-width:2.4}'],
]

/** The rules that a drawing needs, of all that there are. */
export const styleOf = (body: string): string =>
  RULES.filter(([name]) => body.includes(`<${name}`) || new RegExp(`class="[^"]*\\b${name}\\b`).test(body))
    .map(([, rule]) => rule.replace(/(^|,)(?=[.\w])/g, '$1.sequence-drawing '))
    .join('')
