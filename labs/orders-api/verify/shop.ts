import { randomUUID } from 'node:crypto'
import { apiKeyValue, stageUrl } from '../../kit/api-gateway'
import type { RunningLab } from '../../kit/check'

export interface Reply {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
  readonly correlationId: string | null
}

/** An order that no other check has placed. */
export const newOrder = () => ({ customer: `shopper-${randomUUID().slice(0, 8)}`, items: [{ sku: 'book-1', quantity: 2 }] })

const readReply = async (response: Response): Promise<Reply> => {
  const text = await response.text()
  let body: Reply['body']
  try {
    body = JSON.parse(text) as Reply['body']
  } catch {
    body = { text: text.slice(0, 200) }
  }
  return { status: response.status, body, correlationId: response.headers.get('x-correlation-id') }
}

/** A reply as evidence. */
export const shown = ({ status, body }: Reply): string => `${status} ${JSON.stringify(body).slice(0, 200)}`

interface Sent {
  readonly order: unknown
  readonly idempotencyKey?: string
  readonly headers?: Readonly<Record<string, string>>
}

const post = async (url: string, { order, idempotencyKey = randomUUID(), headers = {} }: Sent): Promise<Reply> =>
  readReply(
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': idempotencyKey, ...headers },
      body: JSON.stringify(order),
      signal: AbortSignal.timeout(10_000),
    }),
  )

const gateway = ({ endpoint, outputs }: RunningLab): string => stageUrl(endpoint, outputs.ApiId ?? '', outputs.StageName ?? '')
const key = ({ endpoint, outputs }: RunningLab): Promise<string> => apiKeyValue(endpoint, outputs.ShopKeyId ?? '')

/** Places an order as the shop does: through the gateway, with its API key. */
export const place = async (lab: RunningLab, sent: Sent): Promise<Reply> =>
  post(`${gateway(lab)}/orders`, { ...sent, headers: { 'x-api-key': await key(lab), ...sent.headers } })

export const placeWithoutKey = (lab: RunningLab, sent: Sent): Promise<Reply> => post(`${gateway(lab)}/orders`, sent)

/** Knocks at orders itself, without the gateway. */
export const placeAround = (lab: RunningLab, sent: Sent): Promise<Reply> => post(`${lab.addresses.orders}/orders`, sent)

export const read = async (lab: RunningLab, orderId: string): Promise<Reply> =>
  readReply(
    await fetch(`${gateway(lab)}/orders/${orderId}`, { headers: { 'x-api-key': await key(lab) }, signal: AbortSignal.timeout(10_000) }),
  )
