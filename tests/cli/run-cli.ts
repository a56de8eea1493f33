import { spawn } from 'node:child_process'
import { prepareBundle } from '../../scripts/setup/bundle-cli.mjs'

export interface CliResult {
  readonly stdout: string
  readonly stderr: string
  readonly exit: number | null
}

/** Runs the bundled command line in a directory, as somebody would who has installed it. */
export async function runCli(
  args: readonly string[],
  { cwd, stdin = '' }: { readonly cwd: string; readonly stdin?: string },
): Promise<CliResult> {
  const bundle = await prepareBundle()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle, ...args], { cwd })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (exit) => resolve({ stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8'), exit }))
    // A command that does not read its input may end before all of it is written.
    child.stdin.on('error', () => undefined)
    child.stdin.end(stdin)
  })
}
