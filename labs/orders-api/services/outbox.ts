import { SendMessageCommand } from '@aws-sdk/client-sqs'
import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { dynamodb, setting, sqs } from './aws'
import { logger } from './log'
import type { Order } from './order'

const log = logger('orders')
const TableName = setting('ORDERS_TABLE')
const QueueUrl = setting('PLACED_QUEUE_URL')

/**
 * Orders whose message has not been sent, oldest first. One value of the key takes about 1,000 write units a second, and an order of up to 1 kB needs two,
 * one to enter the index and one to leave it: above 500 orders a second, spread them over several values.
 */
const findUnsent = async (): Promise<readonly Order[]> => {
  const { Items } = await dynamodb.send(
    new QueryCommand({
      TableName,
      IndexName: 'unsent',
      KeyConditionExpression: 'unsent = :yes',
      ExpressionAttributeValues: { ':yes': 'yes' },
      Limit: 20,
    }),
  )
  return (Items ?? []) as Order[]
}

/**
 * First the message, then the mark. A message goes out again after a crash in between, where a second task finds the same order, and while the index, which
 * is eventually consistent, still shows an order that was marked as sent. That is why shipping is idempotent.
 */
const sendOne = async ({ orderId, items, correlationId }: Order): Promise<void> => {
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify({ orderId, items, correlationId }) }))
  await dynamodb.send(new UpdateCommand({ TableName, Key: { orderId }, UpdateExpression: 'REMOVE unsent' }))
  log('info', 'order-announced', { orderId, correlationId })
}

const sendOrWait = (order: Order): Promise<void> =>
  sendOne(order).catch((error: unknown) =>
    log('error', 'order-waits', { orderId: order.orderId, correlationId: order.correlationId, reason: String(error) }),
  )

/** Sends what is waiting in the outbox, then looks again, until `stopped`: at most 80 orders a second, 20 in each round. */
export const runOutbox = async (stopped: AbortSignal, everyMs = 250): Promise<void> => {
  while (!stopped.aborted) {
    try {
      // Side by side, and each on its own: one that fails holds up no other.
      await Promise.all((await findUnsent()).map(sendOrWait))
    } catch (error) {
      log('error', 'outbox-waits', { reason: String(error) })
    }
    await new Promise((resolve) => setTimeout(resolve, everyMs))
  }
}
