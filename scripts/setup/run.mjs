import { spawn } from 'node:child_process'

const BEAT_MS = 20_000

/** @typedef {{ label?: string, env?: NodeJS.ProcessEnv, cwd?: string }} RunOptions */

/**
 * Runs a program without input and keeps its output. Prints a line every 20 s while it runs.
 * A program that cannot be started has code 127, one ended by a signal 1.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options] `label` names it in the lines that say it is still running; without one there are none.
 * @returns {Promise<{ code: number, output: string, seconds: number }>}
 */
export function run(command, args, { label, env, cwd } = {}) {
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  const beat = label ? setInterval(() => console.log(`  ${label}, ${seconds()} s so far`), BEAT_MS) : undefined
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const chunks = []
    /** @param {number} code */
    const end = (code) => {
      clearInterval(beat)
      resolve({ code, output: Buffer.concat(chunks).toString('utf8'), seconds: seconds() })
    }
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`))
      end(127)
    })
    child.on('close', (code) => end(code ?? 1))
  })
}

/**
 * Runs a script with this Node.
 *
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export const runNode = (args, options) => run(process.execPath, args, options)
