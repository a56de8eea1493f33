/**
 * A scenario is a text: a title, then sections that start with a line `--- NAME`.
 *
 *     --- file shop.json        a file that is there (`file NAME base64` for bytes)
 *     --- directory designs     a directory that is there
 *     --- stdin                 what comes in
 *     --- command               one command line, without quotes or pipes
 *     --- stdout                exactly what goes out; absent: nothing
 *     --- stdout contains       lines that stand in the output in this order
 *     --- stderr                the same for the other stream
 *     --- exit 2                the exit code; absent: 0
 */
export interface Scenario {
  readonly title: string
  readonly files: readonly { readonly name: string; readonly content: Buffer }[]
  readonly directories: readonly string[]
  readonly stdin: string
  readonly args: readonly string[]
  readonly stdout: Expected
  readonly stderr: Expected
  readonly exit: number
}

interface Expected {
  readonly how: 'exactly' | 'contains'
  readonly text: string
}

const SECTION = /^--- (.+)\n/m

export function readScenario(source: string): Scenario {
  const [title = '', ...rest] = source.split(SECTION)
  const sections: { readonly words: readonly string[]; readonly body: string }[] = []
  for (let i = 0; i < rest.length; i += 2) sections.push({ words: (rest[i] as string).split(' '), body: rest[i + 1] ?? '' })
  const known = new Set(['file', 'directory', 'stdin', 'command', 'stdout', 'stderr', 'exit'])
  for (const { words } of sections) if (!known.has(words[0] as string)) throw new Error(`No section is called "${words[0]}".`)

  const find = (name: string) => sections.find(({ words }) => words[0] === name)
  const all = (name: string) => sections.filter(({ words }) => words[0] === name)
  const expected = (name: string): Expected => {
    const section = find(name)
    return { how: section?.words[1] === 'contains' ? 'contains' : 'exactly', text: section?.body ?? '' }
  }
  const [program, ...args] = (find('command')?.body ?? '').trim().split(/\s+/)
  if (program !== 'blast-radius') throw new Error('A scenario needs a command that starts with blast-radius.')
  return {
    title: title.trim(),
    files: all('file').map(({ words, body }) => ({
      name: words[1] as string,
      content: Buffer.from(body, words[2] === 'base64' ? 'base64' : 'utf8'),
    })),
    directories: all('directory').map(({ words }) => words[1] as string),
    stdin: find('stdin')?.body ?? '',
    args,
    stdout: expected('stdout'),
    stderr: expected('stderr'),
    exit: Number(find('exit')?.words[1] ?? 0),
  }
}
