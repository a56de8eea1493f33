import { spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isLoopback } from './guard'
import { ROOT } from './places'

describe('isLoopback', () => {
  it.each(['127.0.0.1', '127.9.9.9', 'localhost', 'LOCALHOST', '::1', '[::1]', '::ffff:127.0.0.1'])('takes %s', (host) => {
    expect(isLoopback(host)).toBe(true)
  })

  it.each([
    'dynamodb.eu-central-1.amazonaws.com',
    '127.0.0.1.example.com',
    'localhost.example.com',
    'localhost.localstack.cloud',
    '169.254.169.254',
    '10.0.0.1',
    '0.0.0.0',
    '1270.0.0.1',
    '',
  ])('refuses %s', (host) => {
    expect(isLoopback(host)).toBe(false)
  })
})

/** Runs a program with the guard loaded, as a service of a lab runs. The program is an ES module and ends with what it printed. */
const guarded = (program: string) => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', join(import.meta.dirname, 'guard-preload.ts'), '--input-type=module', '--eval', program],
    { cwd: ROOT, encoding: 'utf8', timeout: 30_000, env: { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' } },
  )
  return `${stdout}${stderr}`
}
const tell = (call: string) => `try { await (${call}); console.log('went through') } catch (error) {
  console.log((error.cause ?? error).name, (error.cause ?? error).message)
}`

describe('a guarded process', { timeout: 30_000 }, () => {
  const server = createServer((_, response) => response.end('here'))
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
  afterAll(() => void server.close())

  it.each([
    [
      'the AWS SDK',
      `new (await import('@aws-sdk/client-sqs')).SQSClient({ region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } }).send(new (await import('@aws-sdk/client-sqs')).ListQueuesCommand({}))`,
      'sqs.eu-central-1.amazonaws.com',
    ],
    ['fetch', `fetch('https://dynamodb.eu-central-1.amazonaws.com/')`, 'dynamodb.eu-central-1.amazonaws.com'],
    ['the metadata service', `fetch('http://169.254.169.254/latest/meta-data/')`, '169.254.169.254'],
    [
      'https',
      `new Promise((resolve, reject) => import('node:https').then(({ get }) => get('https://s3.amazonaws.com/', resolve).on('error', reject)))`,
      's3.amazonaws.com',
    ],
    [
      'net, by port and host',
      `new Promise((resolve, reject) => import('node:net').then(({ connect }) => connect(443, 'sts.amazonaws.com', resolve).on('error', reject)))`,
      'sts.amazonaws.com',
    ],
    [
      'tls',
      `new Promise((resolve, reject) => import('node:tls').then(({ connect }) => connect({ port: 443, host: 'sts.amazonaws.com' }, resolve).on('error', reject)))`,
      'sts.amazonaws.com',
    ],
  ])('does not let %s out', (_what, call, host) => {
    expect(guarded(tell(call))).toMatch(new RegExp(`^OutsideCallError The lab was about to connect to ${host.replaceAll('.', '\\.')}`))
  })

  it('says that it was real AWS, and talks to this machine as before', () => {
    expect(guarded(tell(`fetch('https://sts.amazonaws.com/')`))).toContain('That is real AWS')
  })

  it.each(['127.0.0.1', 'localhost'])('lets calls to %s through', async (host) => {
    const { port } = server.address() as AddressInfo
    const program = `console.log(await (await fetch('http://${host}:${port}/')).text())`
    // The server lives in this process, so the program runs beside it and not in its place.
    const { spawn } = await import('node:child_process')
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--import', join(import.meta.dirname, 'guard-preload.ts'), '--input-type=module', '--eval', program],
      { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
    )
    let output = ''
    for await (const chunk of child.stdout) output += String(chunk)
    expect(output.trim()).toBe('here')
  })
})
