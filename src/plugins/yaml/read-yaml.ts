import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'

export interface LocatedYaml {
  readonly value: unknown
  /** The line, from 1, of the innermost thing on a path that the file has. */
  readonly lineOf: (path: readonly PropertyKey[]) => number
  /** What is wrong with the text as YAML. The value is of no use where there is something. */
  readonly errors: readonly { readonly line: number; readonly message: string }[]
}

/** Reads a YAML text and remembers where everything stands in it. Never throws. */
export const readYaml = (text: string): LocatedYaml => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const lineAt = (offset: number): number => lines.linePos(offset).line
  const lineOf = (path: readonly PropertyKey[]): number => {
    let node: unknown = document.contents
    let offset = 0
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
        if (pair === undefined) break
        offset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset
        node = pair.value
      } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
        node = node.items[step]
        if (isMap(node) || isScalar(node)) offset = node.range?.[0] ?? offset
      } else break
    }
    return lineAt(offset)
  }
  return {
    value: document.errors.length > 0 ? undefined : document.toJS(),
    lineOf,
    errors: document.errors.map(({ pos, message }) => ({ line: lineAt(pos[0]), message: message.split('\n')[0]! })),
  }
}
