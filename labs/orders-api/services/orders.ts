import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { dynamodb, setting } from './aws'
import { isFromGateway } from './gateway-key'
import { logger } from './log'
import { type Order, readOrderRequest } from './order'
import { runOutbox } from './outbox'
import { placeOrder } from './place-order'

const log = logger('orders')
const MAX_BODY = 16 * 1024
const TableName = setting('ORDERS_TABLE')

interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
  readonly orderId?: string
}

const refuse = (status: number, error: string): Answer => ({ status, body: { error } })

/** What callers see of an order. */
const shown = ({ orderId, customer, items, placedAt }: Order): Answer['body'] => ({ orderId, customer, items, placedAt })

const header = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name]
  return Array.isArray(value) ? value[0] : value
}

const readBody = async (request: IncomingMessage): Promise<string | undefined> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BODY) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const post = async (request: IncomingMessage, correlationId: string): Promise<Answer> => {
  const key = header(request, 'idempotency-key')
  if (!key || key.length > 200) return refuse(400, 'The header Idempotency-Key has to hold 1 to 200 characters, new for each order.')
  const body = await readBody(request)
  if (body === undefined) return refuse(413, `The body is larger than ${MAX_BODY / 1024} kB.`)
  const order = readOrderRequest(body)
  if (order === undefined) return refuse(400, 'The body is no order: a customer and items, each with a sku and a quantity from 1 to 100.')
  const placed = await placeOrder(order, key, correlationId)
  if (placed.kind === 'key-taken') return refuse(422, 'This Idempotency-Key was used for another order.')
  return { status: placed.kind === 'stored' ? 201 : 200, body: shown(placed.order), orderId: placed.order.orderId }
}

/** Reads consistently: at half the price, DynamoDB may not find an order that was answered with 201 a moment ago. */
const get = async (orderId: string): Promise<Answer> => {
  const { Item } = await dynamodb.send(new GetCommand({ TableName, Key: { orderId }, ConsistentRead: true }))
  return Item === undefined ? refuse(404, 'There is no such order.') : { status: 200, body: shown(Item as Order), orderId }
}

const answer = async (request: IncomingMessage, correlationId: string): Promise<Answer> => {
  if (!(await isFromGateway(header(request, 'x-gateway-key')))) return refuse(401, 'Orders answers the gateway only.')
  const [path = ''] = (request.url ?? '').split('?')
  const orderId = /^\/orders\/([0-9a-f]{32})$/.exec(path)?.[1]
  if (request.method === 'POST' && path === '/orders') return post(request, correlationId)
  if (request.method === 'GET' && orderId !== undefined) return get(orderId)
  return refuse(404, 'There is nothing at this address.')
}

const server = createServer(async (request, response) => {
  if (request.url === '/health') return void response.end('ok')
  const began = performance.now()
  const correlationId = header(request, 'x-correlation-id') ?? randomUUID()
  const { status, body, orderId } = await answer(request, correlationId).catch((error: unknown) => {
    log('error', 'request-failed', { correlationId, reason: String(error) })
    return {
      ...refuse(503, 'Orders cannot answer now. The same request with the same Idempotency-Key may be sent again.'),
      orderId: undefined,
    }
  })
  response.writeHead(status, { 'content-type': 'application/json', 'x-correlation-id': correlationId }).end(JSON.stringify(body))
  log(status < 500 ? 'info' : 'error', 'request', {
    correlationId,
    method: request.method,
    status,
    orderId,
    ms: Math.round(performance.now() - began),
  })
})
server.requestTimeout = 5_000
// Longer than the 60 s for which a load balancer keeps an idle connection: otherwise it sends requests into connections that Node has just closed.
server.keepAliveTimeout = 65_000

const stopping = new AbortController()
process.once('SIGTERM', () => {
  stopping.abort()
  // A connection with a request under way is closed once that is answered.
  server.keepAliveTimeout = 1
  server.close()
})
server.listen(Number(setting('PORT')), setting('HOST'), () => log('info', 'started'))
void runOutbox(stopping.signal)
