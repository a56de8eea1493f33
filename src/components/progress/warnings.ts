import type { ProgressState } from '../../progress/state'

const many = (count: number, one: string, several: string): string => (count === 1 ? one : `${count} ${several}`)
const entries = (count: number): string => many(count, 'One entry', 'entries')

/** Why what happens now is not kept, in a sentence or two with what to do. Undefined where it is kept. */
export const warningOf = ({ access, where, waiting, failure }: ProgressState): string | undefined => {
  const waits = waiting.length === 0 ? '' : ` ${entries(waiting.length)} of this tab ${waiting.length === 1 ? 'waits' : 'wait'} to be kept`
  const lost = waits && `${waits}.`
  const lostByReloading =
    waits &&
    `${waits}: export ${waiting.length === 1 ? 'it' : 'them'} before the reload, which would drop ${waiting.length === 1 ? 'it' : 'them'}.`
  if (where === 'memory')
    return 'This browser gives no access to IndexedDB, so progress is forgotten when this tab is closed. Export it before that.'
  if (access === 'newer')
    return `Another tab runs a newer version of this site and has written progress that this one cannot read. Nothing is written from here: reload the page.${lostByReloading}`
  if (access === 'unreadable')
    return `Progress could not be read, so nothing is written over it. Reload the page to try again.${lostByReloading}`
  if (failure?.code === 'quota') return `The storage of this browser is full.${lost} Export the progress, or make room and try again.`
  if (failure !== undefined) return `The browser could not write.${lost} It is tried again with the next answer; an export has everything.`
  return undefined
}
