import { randomUUID } from 'node:crypto'
import { type Check, failed, passed } from '../../kit/check'
import { newOrder, place, placeAround, placeWithoutKey, read, shown } from './shop'
import { storeOf } from './store'

export const orderIsStored: Check = async (lab) => {
  const order = newOrder()
  const reply = await place(lab, { order })
  const orderId = String(reply.body.orderId)
  if (reply.status !== 201)
    return failed(
      'The gateway did not answer an order with 201 Created.',
      [`POST /orders: ${shown(reply)}`],
      'A 5xx means that orders did not answer: look at its log. A 403 means that the API key has no usage plan.',
    )
  const stored = await storeOf(lab).order(orderId)
  if (stored?.customer !== order.customer)
    return failed(
      'Orders said 201, and the table does not hold the order.',
      [`orderId ${orderId}`],
      'See that place-order.ts writes before it answers.',
    )
  const again = await read(lab, orderId)
  if (again.status !== 200 || again.body.customer !== order.customer)
    return failed(
      'The order is stored, and cannot be read through the gateway.',
      [`GET /orders/${orderId}: ${shown(again)}`],
      'See get in orders.ts, and ReadOrder in template.yaml.',
    )
  return passed(`order ${orderId} was placed, is in the table, and was read back`)
}

export const noEntryWithoutKey: Check = async (lab) => {
  const order = newOrder()
  const reply = await placeWithoutKey(lab, { order })
  const stored = await storeOf(lab).ordersOf(order.customer)
  if (reply.status !== 403 || stored.length > 0)
    return failed(
      'A request without an API key was not turned away.',
      [`POST /orders without x-api-key: ${shown(reply)}`, `orders in the table: ${stored.length}`],
      'Set ApiKeyRequired: true on PlaceOrder in template.yaml, and run up: it deploys the stack again.',
    )
  return passed('a request without a key was answered with 403, and nothing was stored')
}

export const noWayAround: Check = async (lab) => {
  const withoutKey = await placeAround(lab, { order: newOrder() })
  const order = newOrder()
  const withWrongKey = await placeAround(lab, { order, headers: { 'x-gateway-key': randomUUID() } })
  const stored = await storeOf(lab).ordersOf(order.customer)
  if (withoutKey.status === 401 && withWrongKey.status === 401 && stored.length === 0)
    return passed('orders answered 401 to a request without a gateway key, and to one with a wrong key')
  return failed(
    'Orders took a request that had not come through the gateway.',
    [`without a key: ${shown(withoutKey)}`, `with a wrong key: ${shown(withWrongKey)}`, `orders in the table: ${stored.length}`],
    'Compare the header with the value of the secret, in gateway-key.ts.',
  )
}

export const retryIsOneOrder: Check = async (lab) => {
  const order = newOrder()
  const idempotencyKey = randomUUID()
  const together = await Promise.all([place(lab, { order, idempotencyKey }), place(lab, { order, idempotencyKey })])
  const later = await place(lab, { order, idempotencyKey })
  const replies = [...together, later]
  const ids = new Set(replies.map(({ body }) => body.orderId))
  const stored = await storeOf(lab).ordersOf(order.customer)
  const evidence = [...replies.map((reply) => `same key: ${shown(reply)}`), `orders in the table: ${stored.length}`]
  if (replies.some(({ status }) => status !== 200 && status !== 201))
    return failed(
      'A request that is sent again under its Idempotency-Key was not answered with its order.',
      evidence,
      'Answer a repeated request with what the first one stored: placeOrder in place-order.ts. A 5xx is explained in the log of orders.',
    )
  if (ids.size !== 1 || stored.length !== 1)
    return failed(
      `One Idempotency-Key made ${stored.length} orders: whoever repeats a request after a timeout pays ${stored.length} times.`,
      evidence,
      'Let the id of an order follow from the key, and write it under the condition attribute_not_exists, in place-order.ts.',
    )
  const other = await place(lab, { order: { ...order, items: [{ sku: 'book-2', quantity: 1 }] }, idempotencyKey })
  if (other.status !== 422)
    return failed(
      'The same Idempotency-Key with another order was not refused.',
      [`same key, other order: ${shown(other)}`],
      'Keep a fingerprint of the request beside the order and compare it, in place-order.ts.',
    )
  return passed(`three requests with one key, two of them at once, made one order; another order under that key was refused with 422`)
}
