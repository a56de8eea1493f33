import { createHash } from 'node:crypto'
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { dynamodb, setting } from './aws'
import type { Order, OrderRequest } from './order'

const TableName = setting('ORDERS_TABLE')

const sha256 = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

export type Placed =
  | { readonly kind: 'stored' | 'stored-before'; readonly order: Order }
  /** The key has been used for another request. */
  | { readonly kind: 'key-taken' }

/**
 * Stores an order once, however often it is asked for with the same idempotency key. The id follows from the key, and the condition lets only the first
 * write through, so two requests at the same moment end as one order. One write stores the order and says that its message is still to be sent: there is
 * no moment in which one is true without the other.
 */
export const placeOrder = async (request: OrderRequest, idempotencyKey: string, correlationId: string): Promise<Placed> => {
  const orderId = sha256([request.customer, idempotencyKey]).slice(0, 32)
  const fingerprint = sha256(request)
  const order: Order = { orderId, ...request, placedAt: new Date().toISOString(), correlationId, fingerprint, unsent: 'yes' }
  try {
    await dynamodb.send(new PutCommand({ TableName, Item: order, ConditionExpression: 'attribute_not_exists(orderId)' }))
    return { kind: 'stored', order }
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error
    const { Item } = await dynamodb.send(new GetCommand({ TableName, Key: { orderId }, ConsistentRead: true }))
    const before = Item as Order
    return before.fingerprint === fingerprint ? { kind: 'stored-before', order: before } : { kind: 'key-taken' }
  }
}
