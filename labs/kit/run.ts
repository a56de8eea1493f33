import { spawn } from 'node:child_process'

export interface Ran {
  /** 127 where the program could not be started, 1 where a signal ended it. */
  readonly code: number
  readonly output: string
}

/** Runs a program without input and keeps its output. `beat` is called every 10 s with the seconds so far. */
export const run = (
  command: string,
  args: readonly string[],
  { env, cwd, beat }: { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string; readonly beat?: (seconds: number) => void } = {},
): Promise<Ran> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = []
    const started = Date.now()
    const timer = beat && setInterval(() => beat(Math.round((Date.now() - started) / 1000)), 10_000)
    const end = (code: number) => {
      clearInterval(timer)
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') })
    }
    const child = spawn(command, args, { cwd, env: env ?? process.env, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`))
      end(127)
    })
    child.on('close', (code) => end(code ?? 1))
  })
