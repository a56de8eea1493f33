import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** A process and when it began: a number alone may belong to somebody else by now. */
export interface Known {
  readonly pid: number
  readonly began: string
}

/** When a process began, in the words of the system; undefined where it has ended. */
const beganOf = (pid: number): string | undefined => {
  if (existsSync('/proc/self/stat')) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      // The name in brackets may hold spaces. After it come the state and, twentieth, the time of the start.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return fields[0] === 'Z' ? undefined : fields[19]
    } catch {
      return undefined
    }
  }
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout?.trim() || undefined
}

/** A process that was started a moment ago, to be found again by a later command. */
export const know = (pid: number): Known => ({ pid, began: beganOf(pid) ?? 'ended' })

export const isRunning = ({ pid, began }: Known): boolean => beganOf(pid) === began

const signal = (target: number, name: NodeJS.Signals): void => {
  try {
    process.kill(target, name)
  } catch {
    // No group of that number, or the process has ended meanwhile.
  }
}

const waitUntilEnded = async (known: Known, withinMs: number): Promise<boolean> => {
  for (const until = Date.now() + withinMs; Date.now() < until; await sleep(50)) if (!isRunning(known)) return true
  return !isRunning(known)
}

/** Ends a process: asks it, waits `graceMs`, then kills it with its group. A number that belongs to another process by now is left alone. */
export const stopProcess = async (known: Known, graceMs = 10_000): Promise<'ended' | 'killed' | 'was-not-running'> => {
  if (!isRunning(known)) return 'was-not-running'
  signal(known.pid, 'SIGTERM')
  if (await waitUntilEnded(known, graceMs)) return 'ended'
  signal(-known.pid, 'SIGKILL')
  signal(known.pid, 'SIGKILL')
  await waitUntilEnded(known, 5_000)
  return 'killed'
}
