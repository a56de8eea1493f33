import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import compression from 'compression'
import sirv from 'sirv'
import { readHeadersFile } from '../src/plugins/security/headers'
import { BUILD_FOLDER, readStamp } from './site/build-site.mts'

const HOST = '127.0.0.1'
/** How many ports are tried, counting up from the wanted one. */
const PORTS_TRIED = 20
/** Docusaurus puts a hash of the content into the name of every file below assets/. */
const IS_HASHED = /\/assets\/.+\.[0-9a-f]{8,}\.\w+$/

export interface ServedSite {
  /** Address with the base path and a slash at the end. */
  readonly url: string
  readonly port: number
  readonly close: () => Promise<void>
}

export interface ServeOptions {
  /** Wanted port, 0 for any. Where it is taken, the next free one is used. */
  readonly port: number
  readonly folder?: string
  readonly baseUrl?: string
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void

function createHandler(folder: string, baseUrl: string): Handler {
  const notFoundPage = join(folder, '404.html')
  const notFound = existsSync(notFoundPage) ? readFileSync(notFoundPage) : Buffer.from('Not found')
  const answerNotFound = (response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' })
    response.end(notFound)
  }
  const files = sirv(folder, {
    etag: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', IS_HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  const compress = compression()
  // The build leaves the headers beside the pages, with a hash of every inline script: a real host reads the same file.
  const headers = readHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'))
  return (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const url = request.url ?? '/'
    if (!url.startsWith(baseUrl)) {
      if (url === '/' || `${url}/` === baseUrl) response.writeHead(302, { Location: baseUrl }).end()
      else answerNotFound(response)
      return
    }
    request.url = url.slice(baseUrl.length - 1)
    // Both libraries ask for Express's request and response, and use what Node's own have.
    compress(request as never, response as never, () => files(request, response, () => answerNotFound(response)))
  }
}

const listen = (server: Server, port: number) =>
  new Promise<'listening' | 'taken'>((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve('taken') : reject(error)
    server.once('error', onError)
    server.listen(port, HOST, () => {
      server.off('error', onError)
      resolve('listening')
    })
  })

/** Serves the built site on the loopback interface, compressed and with the headers that a real host should send. */
export async function serveBuild({
  port,
  folder = BUILD_FOLDER,
  baseUrl = readStamp()?.baseUrl ?? '/',
}: ServeOptions): Promise<ServedSite> {
  const server = createServer(createHandler(folder, baseUrl))
  const last = port === 0 ? 0 : Math.min(port + PORTS_TRIED - 1, 65_535)
  for (let candidate = port; (await listen(server, candidate)) === 'taken'; candidate++) {
    if (candidate >= last) throw new Error(`The ports ${port} to ${last} are all taken. Choose another with --port.`)
  }
  const actual = (server.address() as AddressInfo).port
  return {
    url: `http://${HOST}:${actual}${baseUrl}`,
    port: actual,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The wanted port: `--port`, else PORT, else 3000. Throws with a sentence where it is none. */
export function wantedPort(args: readonly string[]): number {
  const { values } = parseArgs({ args: [...args], options: { port: { type: 'string' } } })
  const text = values.port ?? process.env.PORT ?? '3000'
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`"${text}" is no port. A port is a number from 0 to 65535.`)
  return port
}

/** Serves until SIGINT or SIGTERM. */
export async function serveUntilStopped(port: number): Promise<void> {
  const site = await serveBuild({ port })
  if (port !== 0 && site.port !== port) console.log(`Port ${port} is taken.`)
  console.log(`Blast Radius is at ${site.url} (Ctrl+C ends it).`)
  const stop = () => void site.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (readStamp()) await serveUntilStopped(wantedPort(process.argv.slice(2)))
  else {
    console.error('There is no built site to serve. `npm run build` makes one; `npm start` does both.')
    process.exitCode = 1
  }
}
