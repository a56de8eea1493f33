import { skipString } from './json-text'
import { LIMITS } from './limits'
import type { Draft } from './place-problems'
import { joinPointer, type Step } from './pointer'
import { nameOf, placeOf } from './words'

/**
 * Every key that stands twice in one object, and every `__proto__`. The text must be valid JSON. Slow (a Map for each object):
 * run only where `countKeys` has told that there is something to find. The first of them in the order of the file, and how many there are.
 */
export const findForbiddenKeys = (text: string): { readonly drafts: readonly Draft[]; readonly total: number } => {
  const drafts: Draft[] = []
  let total = 0
  const open: { readonly keys: Map<string, number> | undefined; step: Step }[] = []

  const judge = (keys: Map<string, number>, key: string, start: number, end: number): void => {
    const first = keys.get(key)
    if (first === undefined) keys.set(key, start)
    if (first === undefined && key !== '__proto__') return
    if (++total > LIMITS.problems) return
    const path = open.map(({ step }) => step)
    const range = { start, end }
    if (key === '__proto__') drafts.push({ code: 'unknown-key', pointer: joinPointer(path), at: range, say: sayProto })
    else
      drafts.push({
        code: 'duplicate-key',
        pointer: joinPointer(path),
        at: range,
        also: { start: first!, end: first! + 1 },
        say: sayTwice(key, path),
      })
  }

  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    const top = open.at(-1)
    if (c === 34) {
      const end = skipString(text, i)
      let next = end
      while (next < text.length && text.charCodeAt(next) <= 32) next++
      if (text.charCodeAt(next) === 58 && top?.keys !== undefined) {
        top.step = JSON.parse(text.slice(i, end)) as string
        judge(top.keys, top.step, i, end)
      }
      i = end - 1
    } else if (c === 123) open.push({ keys: new Map(), step: '' })
    else if (c === 91) open.push({ keys: undefined, step: 0 })
    else if (c === 125 || c === 93) open.pop()
    else if (c === 44 && typeof top?.step === 'number') top.step++
  }
  return { drafts, total }
}

const sayProto: Draft['say'] = () => ({
  message: 'No key may be called `__proto__`: programs that read such a file can be misled by it.',
  hint: 'Give it another name, or leave it out.',
})

const sayTwice =
  (key: string, path: readonly Step[]): Draft['say'] =>
  (first) => ({
    message: `The key ${nameOf(key)} stands twice in ${placeOf(path.slice(0, -1))}; the first one is on line ${first!.line}.`,
    hint: 'Rename one of them, or merge the two into one.',
  })
