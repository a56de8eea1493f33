import { SendMessageCommand } from '@aws-sdk/client-sqs'
import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { dynamodb, setting, sqs } from './aws'
import { logger } from './log'
import type { Order } from './order'

const log = logger('orders')

/** Orders whose message has not been sent, oldest first. One value of the key takes about 1,000 writes a second: above that, spread it over several. */
const findUnsent = async (): Promise<readonly Order[]> => {
  const { Items } = await dynamodb.send(
    new QueryCommand({
      TableName: setting('ORDERS_TABLE'),
      IndexName: 'unsent',
      KeyConditionExpression: 'unsent = :yes',
      ExpressionAttributeValues: { ':yes': 'yes' },
      Limit: 20,
    }),
  )
  return (Items ?? []) as Order[]
}

/** First the message, then the mark. A crash in between sends the message again, which is why shipping is idempotent. */
const sendOne = async ({ orderId, items, correlationId }: Order): Promise<void> => {
  await sqs.send(
    new SendMessageCommand({ QueueUrl: setting('PLACED_QUEUE_URL'), MessageBody: JSON.stringify({ orderId, items, correlationId }) }),
  )
  await dynamodb.send(new UpdateCommand({ TableName: setting('ORDERS_TABLE'), Key: { orderId }, UpdateExpression: 'REMOVE unsent' }))
  log('info', 'order-announced', { orderId, correlationId })
}

/** Sends what is waiting in the outbox, then looks again, until `stopped`. */
export const runOutbox = async (stopped: AbortSignal, everyMs = 250): Promise<void> => {
  while (!stopped.aborted) {
    try {
      for (const order of await findUnsent()) await sendOne(order)
    } catch (error) {
      log('error', 'outbox-waits', { reason: String(error) })
    }
    await new Promise((resolve) => setTimeout(resolve, everyMs))
  }
}
