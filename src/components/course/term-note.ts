import glossary from '@generated/blast-radius-course/default/terms.json'
import styles from './Term.module.css'

/** How long the pointer may be on its way from the word to the note. */
const GRACE_MS = 200
const MARGIN_PX = 16

let hideLast: (() => void) | undefined

const place = (note: HTMLElement, word: HTMLElement): void => {
  // A term may be broken over two lines: the note belongs to the first.
  const { left, bottom } = word.getClientRects()[0] ?? word.getBoundingClientRect()
  const room = document.documentElement.clientWidth - note.offsetWidth - MARGIN_PX
  const origin = (note.offsetParent ?? document.body).getBoundingClientRect()
  note.style.left = `${Math.max(MARGIN_PX, Math.min(left, room)) - origin.left}px`
  note.style.top = `${bottom - origin.top + 4}px`
}

/** Shows what a term means below it, until the pointer, the focus or Escape takes it away. Does nothing where it is shown already. */
export function showNote(word: HTMLElement, term: string): void {
  const says = (glossary as Readonly<Record<string, string>>)[term]
  const isThere = word.matches(':hover, :focus')
  if (says === undefined || !isThere || word.hasAttribute('aria-describedby')) return
  hideLast?.()
  const note = document.createElement('div')
  note.id = 'term-note'
  note.role = 'tooltip'
  note.className = styles.note!
  note.textContent = says
  // Within the page's landmark, where its reader is.
  const home = word.closest('main') ?? document.body
  home.append(note)
  place(note, word)
  word.setAttribute('aria-describedby', note.id)

  const listening = new AbortController()
  const { signal } = listening
  const hide = () => {
    listening.abort()
    note.remove()
    word.removeAttribute('aria-describedby')
    if (hideLast === hide) hideLast = undefined
  }
  hideLast = hide
  const leave = () =>
    setTimeout(() => {
      if (!note.matches(':hover') && !word.matches(':hover, :focus')) hide()
    }, GRACE_MS)
  for (const element of [note, word]) element.addEventListener('pointerleave', leave, { signal })
  word.addEventListener('blur', leave, { signal })
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), { signal, capture: true })
  document.addEventListener(
    'pointerdown',
    ({ target }) => target instanceof Node && !note.contains(target) && !word.contains(target) && hide(),
    { signal },
  )
}
