/** Steps that belong together: all of a drawing, or those of one branch. */
export interface StepGroup {
  /** The condition under which they happen. */
  readonly when?: string
  /** The number of the first; absent in a state diagram, whose transitions have no order. */
  readonly from?: number
  readonly steps: readonly string[]
}

export interface ParsedSequence {
  readonly title: string
  readonly description: string
  /** Kind of part, such as "store", by the id of the participant in Mermaid. */
  readonly kinds: Readonly<Record<string, string>>
  readonly groups: readonly StepGroup[]
  /** What Mermaid draws: the same text, with a number before each step of a sequence. */
  readonly source: string
}

const KINDS = ['client', 'gateway', 'service', 'workflow', 'store', 'channel', 'external']

const plain = (text: string): string => text.replace(/<br\/>/g, ' ')

/** What a file has said so far. */
class Reading {
  title = ''
  description = ''
  readonly kinds: Record<string, string> = {}
  readonly groups: { when?: string; from?: number; steps: string[] }[] = []
  private readonly names = new Map<string, string>()
  private isSequence = false
  private count = 0
  private depth = 0

  begin(): void {
    this.isSequence = true
  }
  front(said: { title?: string; description?: string }): void {
    Object.assign(this, said)
  }
  name(id: string, name: string): void {
    this.names.set(id, name)
  }
  nameOf(id: string): string {
    const name = this.names.get(id)
    if (name === undefined) throw new Error(`"${id}" has no name: write "participant ${id} as …" or "state "…" as ${id}" above.`)
    return name
  }
  kind(kind: string, ids: string): void {
    if (!KINDS.includes(kind)) throw new Error(`"${kind}" is no kind of part. There are ${KINDS.join(', ')}.`)
    for (const id of ids.split(' ')) this.kinds[id] = kind
  }
  /** Adds a step and returns its number. */
  step(text: string): number {
    if (this.groups.length === 0) this.group()
    this.groups.at(-1)!.steps.push(plain(text))
    this.count += 1
    return this.count
  }
  group(when?: string): void {
    this.groups.push({ ...(when && { when: plain(when) }), ...(this.isSequence && { from: this.count + 1 }), steps: [] })
  }
  branch(condition: string): void {
    if (this.depth > 0) throw new Error('A branch stands inside a branch: the list of steps has one level.')
    this.depth += 1
    this.group(condition)
  }
  end(): void {
    this.depth -= 1
    this.group()
  }
}

/** Where it returns a text, Mermaid gets that instead of the line. */
type Handler = (reading: Reading, ...words: string[]) => unknown

/** What a line may be. */
const LINES: readonly (readonly [RegExp, Handler])[] = [
  [/^sequenceDiagram$/, (reading) => reading.begin()],
  [/^stateDiagram-v2$|^direction \w+$|^$/, () => undefined],
  [/^accTitle: (.+)$/, (reading, title = '') => reading.front({ title })],
  [/^accDescr: (.+)$/, (reading, description = '') => reading.front({ description })],
  [/^%% (\w+) (\w+(?: \w+)*)$/, (reading, kind = '', ids = '') => reading.kind(kind, ids)],
  [/^participant (\w+) as (.+)$/, (reading, id = '', name = '') => reading.name(id, name)],
  [/^state "(.+)" as (\w+)$/, (reading, name = '', id = '') => reading.name(id, name)],
  [
    /^(\w+)(-?-(?:>>|x|\)))(\w+): (.+)$/,
    (reading, from = '', arrow = '', to = '', what = '') => {
      if (from === to) throw new Error(`What ${reading.nameOf(from)} does on its own is a note: write "Note over ${from}: …".`)
      const isLost = arrow.endsWith('x')
      const number = reading.step(`${reading.nameOf(from)} to ${reading.nameOf(to)}: ${what}${isLost ? ', in vain' : ''}`)
      return `${from}${arrow}${to}: ${number}. ${what}`
    },
  ],
  [
    /^Note over (\w+): (.+)$/,
    (reading, id = '', what = '') => `Note over ${id}: ${reading.step(`${reading.nameOf(id)}: ${what}`)}. ${what}`,
  ],
  [/^(?:alt|opt|loop) (.+)$/, (reading, condition = '') => reading.branch(condition)],
  [/^else (.+)$/, (reading, condition = '') => reading.group(condition)],
  [/^end$/, (reading) => reading.end()],
  [/^\[\*\] --> (\w+)$/, (reading, to = '') => void reading.step(`It begins ${reading.nameOf(to)}.`)],
  [
    /^(\w+) --> (\w+): (.+)$/,
    (reading, from = '', to = '', what = '') => void reading.step(`From ${reading.nameOf(from)} to ${reading.nameOf(to)}: ${what}`),
  ],
]

const readLine = (reading: Reading, line: string): string => {
  for (const [pattern, handle] of LINES) {
    const [whole, ...words] = pattern.exec(line) ?? []
    if (whole === undefined) continue
    const drawn = handle(reading, ...words)
    return typeof drawn === 'string' ? drawn : line
  }
  throw new Error(`"${line}" is nothing that the list of steps could tell.`)
}

/**
 * Reads the part of Mermaid's language that the drawings of the course use, and makes the list of steps that stands below each. Throws with file
 * and line at everything else, so that no drawing shows what its list leaves out.
 */
export const parseSequence = (text: string, file: string): ParsedSequence => {
  const reading = new Reading()
  const source = text.split('\n').map((line, index) => {
    try {
      return readLine(reading, line.trim())
    } catch (error) {
      throw new Error(`${file}:${index + 1} ${(error as Error).message}`)
    }
  })
  const { title, description, kinds, groups } = reading
  if (!title || !description) throw new Error(`${file}:1 accTitle and accDescr are missing: what it shows, and what one sees there.`)
  return { title, description, kinds, groups: groups.filter(({ steps }) => steps.length > 0), source: source.join('\n') }
}
