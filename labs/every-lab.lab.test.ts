import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseReceipt } from '../src/labs/receipt'
import { createStack, deleteStack } from './kit/deploy'
import { freePort } from './kit/free-port'
import { isListening } from './kit/listening'
import { labIds, loadLab } from './kit/load-lab'
import { readPage } from './kit/page-blocks'
import { LABS, ROOT } from './kit/places'
import { isRunning, type Known } from './kit/processes'
import { type Ran, run } from './kit/run'

/** Everything of a run in one folder and on a port of its own: the labs of whoever runs the tests are left alone. */
mkdirSync(join(ROOT, '.cache'), { recursive: true })
const folder = mkdtempSync(join(ROOT, '.cache', 'labs-test-'))
const places = { LAB_STATE: join(folder, 'state'), LAB_RECEIPTS: join(folder, 'receipts'), LAB_WORK: join(folder, 'work') }
let env: NodeJS.ProcessEnv
let port = 0

const shell = (commands: string): Promise<Ran> => run('sh', ['-e', '-c', commands], { cwd: ROOT, env })
const lab = (...args: readonly string[]): Promise<Ran> =>
  run(process.execPath, [join(ROOT, 'scripts', 'lab.mjs'), ...args], { cwd: ROOT, env })

/** A result that says what was printed where the exit code is another one. */
const expectCode = (ran: Ran, code: number) => expect(ran.code, ran.output).toBe(code)

const receipts = (): readonly string[] => {
  try {
    return readdirSync(places.LAB_RECEIPTS).map((name) => readFileSync(join(places.LAB_RECEIPTS, name), 'utf8'))
  } catch {
    return []
  }
}

beforeAll(async () => {
  port = await freePort()
  // What a learner's shell may hold: none of it may matter.
  env = {
    ...process.env,
    ...places,
    LAB_PORT: String(port),
    AWS_PROFILE: 'production',
    AWS_ENDPOINT_URL_SQS: 'https://sqs.eu-central-1.amazonaws.com',
  }
})
afterAll(async () => {
  for (const id of labIds()) await lab('down', id)
  rmSync(folder, { recursive: true, force: true })
})

describe.each(labIds())('the lab %s', (id) => {
  const { title, checks, breaks, services } = loadLab(id)
  const { blocks } = readPage(readFileSync(join(LABS, id, 'README.mdx'), 'utf8'))
  const cleanUp = blocks.filter(({ step }) => step === 'clean-up')
  const others = blocks.filter(({ step }) => step !== 'clean-up')
  const titleOf = (check: string) => checks.find((one) => one.id === check)!.title
  const linesWith = (output: string, mark: string) =>
    output.split('\n').flatMap((line) => (line.trim().startsWith(mark) ? [line.trim().slice(mark.length).trim()] : []))

  it('is not up before', async () => {
    const ran = await lab('verify', id)
    expectCode(ran, 2)
    expect(ran.output.trim()).toBe(`${title} is not up.\nnpm run lab -- up ${id}`)
  })

  /** The failures are those of a sabotage, all of them and no others, and each says why and what to do. */
  const expectFailures = (ran: Ran, fails: readonly string[]) => {
    expectCode(ran, 1)
    expect(linesWith(ran.output, 'FAILED')).toEqual(fails.map(titleOf))
    for (const mark of ['Why:', 'Next:']) expect(linesWith(ran.output, mark), ran.output).toHaveLength(fails.length)
    expect(linesWith(ran.output, 'Seen:').length).toBeGreaterThanOrEqual(fails.length)
  }
  const shownBreak = breaks.find((one) => others.some(({ commands }) => commands.endsWith(` break ${id} ${one.id}`)))

  it('breaks something on its page, and shows the verify that fails', () => {
    expect(shownBreak).toBeDefined()
    expect(others.filter(({ exitCode }) => exitCode === 1)).toHaveLength(1)
  })

  it.each(others)('does what its page says: $commands', async ({ commands, exitCode }) => {
    const ran = await shell(commands)
    if (exitCode === 1) expectFailures(ran, shownBreak!.fails)
    else expectCode(ran, exitCode)
  })

  it('has left a receipt for each verify that passed, and the site takes it', () => {
    const verified = others.filter(({ commands, exitCode }) => commands.includes(' verify ') && exitCode === 0)
    expect(receipts()).toHaveLength(verified.length)
    for (const receipt of receipts()) {
      const result = parseReceipt(receipt, [{ id, checks }])
      expect(result).toMatchObject({ ok: true, value: { lab: id, emulator: { name: 'localstack', version: '4.14.0' } } })
      expect(result.ok && result.value.checks.map((check) => check.id)).toEqual(checks.map((check) => check.id))
      expect(parseReceipt(receipt.replace('host', 'docker'), [{ id, checks }])).toMatchObject({ ok: false, problem: { code: 'edited' } })
    }
  })

  it.each(breaks.filter((one) => one !== shownBreak))('fails exactly the checks that $id should, and says why', async (one) => {
    const before = receipts().length
    expectCode(await lab('break', id, one.id), 0)
    expectFailures(await lab('verify', id), one.fails)
    expect(receipts()).toHaveLength(before)
  })

  it('takes a mend by hand: an edit of the working copy, and up', async () => {
    const service = services[0]!.id
    for (const name of readdirSync(join(LABS, id, 'services')))
      writeFileSync(join(places.LAB_WORK, id, name), readFileSync(join(LABS, id, 'services', name)))
    writeFileSync(
      join(places.LAB_WORK, id, `${service}.ts`),
      `${readFileSync(join(LABS, id, 'services', `${service}.ts`), 'utf8')}\n// mine\n`,
    )
    const ran = await lab('up', id)
    expectCode(ran, 0)
    expect(ran.output).toContain('The stack is deployed and unchanged.')
    expect(ran.output).toContain(`${service}.ts in labs/${id}/work/`)
  })

  it('says what a service printed that does not start, and starts again after fix', async () => {
    const service = services[0]!.id
    writeFileSync(join(places.LAB_WORK, id, `${service}.ts`), `throw new Error('a slip of the pen')`)
    const ran = await lab('up', id)
    expectCode(ran, 2)
    expect(ran.output).toContain(`${service} did not start.`)
    expect(ran.output).toContain('a slip of the pen')
    expectCode(await lab('up', id), 2)
    expectCode(await lab('fix', id), 0)
  })

  it('would not take a resource for created that the emulator does not know', async () => {
    const before = process.env.LAB_STATE
    process.env.LAB_STATE = places.LAB_STATE
    const endpoint = `http://127.0.0.1:${port}`
    const template = JSON.stringify({ Resources: { Cluster: { Type: 'AWS::ECS::Cluster' } } })
    try {
      const created = createStack({ endpoint, stack: 'unsupported', template, parameters: {} }, () => {})
      await expect(created).rejects.toThrow('LocalStack cannot create AWS::ECS::Cluster, whatever CloudFormation reports.')
    } finally {
      await deleteStack(endpoint, 'unsupported', () => {})
      if (before === undefined) delete process.env.LAB_STATE
      else process.env.LAB_STATE = before
    }
  })

  it.each(cleanUp)('is cleaned up as its page says: $commands', async ({ commands, exitCode }) => {
    const state = JSON.parse(readFileSync(join(places.LAB_STATE, `${id}.lab.json`), 'utf8')) as {
      supervisor: Known
      ports: Record<string, number>
    }
    const emulator = JSON.parse(readFileSync(join(places.LAB_STATE, 'emulator.json'), 'utf8')) as { process?: Known }
    const ports = [port, ...Object.values(state.ports)]
    expect(await Promise.all(ports.map(isListening))).toEqual(ports.map(() => true))
    expectCode(await shell(commands), exitCode)
    const known = [state.supervisor, ...(emulator.process ? [emulator.process] : [])]
    expect(known.filter(isRunning)).toEqual([])
    expect(await Promise.all(ports.map(isListening))).toEqual(ports.map(() => false))
    expect(readdirSync(places.LAB_STATE).filter((name) => name.endsWith('.json'))).toEqual([])
    expect(readdirSync(places.LAB_WORK)).toEqual([])
    // Whatever else was started carries the folder of this run in its command line or its environment.
    expect(leftRunning(folder)).toEqual([])
  })

  it('does not mind being cleaned up twice', async () => {
    const ran = await lab('down', id)
    expectCode(ran, 0)
    expect(ran.output).toContain('was not up')
  })
})

/** Processes of this system whose command line or environment names a folder. Empty where the system does not show them. */
function leftRunning(name: string): readonly string[] {
  let pids: readonly string[] = []
  try {
    pids = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry) && Number(entry) !== process.pid)
  } catch {
    return []
  }
  return pids.flatMap((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      return `${command} ${readFileSync(`/proc/${pid}/environ`, 'utf8')}`.includes(name) ? [`${pid} ${command}`] : []
    } catch {
      return []
    }
  })
}
