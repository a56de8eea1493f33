import chapters from '@generated/blast-radius-course/default/part-chapters.json'
import styles from './Enlarge.module.css'
import { TEXTS } from './texts'

/** How much larger than it was drawn, in a window that has the room. */
const SCALE = 1.6

const element = <Name extends keyof HTMLElementTagNameMap>(name: Name, className: string | undefined, ...children: (Node | string)[]) => {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...children)
  return made
}

/** Links to the chapters on the kinds of parts that a drawing shows. */
const chapterLinks = (svg: Element): HTMLElement[] =>
  chapters
    .filter(({ kind }) => svg.querySelector(`.part.${kind}`))
    .map(({ to, label }) => {
      const link = element('a', undefined, label)
      link.href = to
      return element('li', undefined, link)
    })

/** Shows the drawing of a figure large, over the page. Escape, the button or a press beside it closes it. */
export function enlarge(figure: Element): void {
  const drawing = [...figure.querySelectorAll<SVGSVGElement>('svg.architecture-drawing')].find(
    (svg) => svg.getBoundingClientRect().width > 0,
  )
  if (!drawing) return
  const svg = drawing.cloneNode(true) as SVGSVGElement
  const name = svg.querySelector('title')?.textContent ?? TEXTS.drawing
  svg.style.minWidth = `${drawing.viewBox.baseVal.width * SCALE}px`

  const close = element('button', undefined, TEXTS.close)
  close.type = 'button'
  const region = element('div', styles.region, svg)
  region.tabIndex = 0
  region.role = 'region'
  region.ariaLabel = name
  const links = chapterLinks(svg)
  const more = links.length > 0 ? [element('p', undefined, TEXTS.chapters), element('ul', undefined, ...links)] : []
  const dialog = element('dialog', styles.dialog, close, region, ...more)
  dialog.ariaLabel = name
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close())
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}
