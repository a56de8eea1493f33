import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { LIMITS } from '../architecture/limits'

export type ReadResult = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string }

/** The name under which the standard input stands in a grade and in messages. */
export const STDIN_NAME = '<stdin>'

const refused = (message: string): ReadResult => ({ ok: false, message })

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  ENOTDIR: 'there is no such file.',
  EISDIR: 'this is a directory. Name the architecture file in it.',
  EACCES: 'this file may not be read by this user.',
  EPERM: 'this file may not be read by this user.',
  ENAMETOOLONG: 'the name is longer than a file name can be.',
  ELOOP: 'the symbolic links to this file lead in a circle.',
}

function reasonFor(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return Object.hasOwn(REASONS, code) ? (REASONS[code] as string) : `it cannot be read (${code || String(error)}).`
}

/** Bytes up to the limit; undefined where there are more. Nothing beyond the limit is kept. */
async function readCapped(stream: AsyncIterable<Uint8Array>, limitBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let sizeBytes = 0
  for await (const chunk of stream) {
    sizeBytes += chunk.length
    if (sizeBytes > limitBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The text of a file, or of the standard input for "-". Refuses what is no text in UTF-8, and what is over `limitBytes`, in a sentence. */
export async function readInput(
  file: string,
  stdin: AsyncIterable<Uint8Array>,
  limitBytes: number = LIMITS.cliTextLength,
): Promise<ReadResult> {
  try {
    if (file !== '-' && (await stat(file)).isDirectory()) return refused(REASONS.EISDIR as string)
    const bytes = await readCapped(file === '-' ? stdin : createReadStream(file), limitBytes)
    if (!bytes)
      return refused(`it is larger than ${limitBytes / 1024 / 1024} MiB, the most that is read. Split the design into several files.`)
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    if (error instanceof TypeError) return refused('this is not text in UTF-8. An architecture is a JSON file, saved as UTF-8.')
    return refused(reasonFor(error))
  }
}
