/** What a shop asks for. `customer` is taken at its word here; where an authorizer knows who calls, take it from there and never from the body. */
export interface OrderRequest {
  readonly customer: string
  readonly items: readonly { readonly sku: string; readonly quantity: number }[]
}

/** An order as orders stores it. `unsent` is there until its message has been sent. */
export interface Order extends OrderRequest {
  readonly orderId: string
  readonly placedAt: string
  readonly correlationId: string
  /** Of the request: tells a repeated request from another one under the same key. */
  readonly fingerprint: string
  readonly unsent?: 'yes'
}

/** SQS refuses a message with other characters, and the outbox would try to send such an order for ever. */
const TEXT = /^[\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]{1,200}$/u

const isText = (value: unknown): value is string => typeof value === 'string' && TEXT.test(value)

const isItem = (value: unknown): value is OrderRequest['items'][number] => {
  const item = (value ?? {}) as Record<string, unknown>
  return isText(item.sku) && Number.isInteger(item.quantity) && Number(item.quantity) >= 1 && Number(item.quantity) <= 100
}

/** The request in a body, with nothing in it that was not asked for; undefined where it is none. */
export const readOrderRequest = (body: string): OrderRequest | undefined => {
  let value: Record<string, unknown>
  try {
    value = (JSON.parse(body) ?? {}) as Record<string, unknown>
  } catch {
    return undefined
  }
  const { customer, items } = value
  if (!isText(customer) || !Array.isArray(items) || items.length < 1 || items.length > 50 || !items.every(isItem)) return undefined
  return { customer, items: items.map(({ sku, quantity }) => ({ sku, quantity })) }
}
