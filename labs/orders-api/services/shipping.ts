import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { ChangeMessageVisibilityCommand, DeleteMessageCommand, type Message, ReceiveMessageCommand } from '@aws-sdk/client-sqs'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { dynamodb, longPollSqs, setting, sqs } from './aws'
import { logger } from './log'

const log = logger('shipping')
/** On AWS 20 s, the longest, costs the fewest requests. Here a restart should not take that long: SIGTERM waits for the request under way. */
const POLL_SECONDS = 2
/** SQS refuses more than 12 hours. */
const LONGEST_WAIT_SECONDS = 900
const QueueUrl = setting('PLACED_QUEUE_URL')
const TableName = setting('PARCELS_TABLE')

interface PlacedOrder {
  readonly orderId: string
  readonly items: readonly unknown[]
  readonly correlationId: string
}

/** The error of JSON.parse quotes what it could not read, and the body of a message does not belong into a log. */
const parse = (body: string): Partial<PlacedOrder> => {
  try {
    return (JSON.parse(body) ?? {}) as Partial<PlacedOrder>
  } catch {
    throw new Error('The message is not JSON.')
  }
}

const readMessage = (body: string): PlacedOrder => {
  const order = parse(body)
  if (
    typeof order.orderId !== 'string' ||
    typeof order.correlationId !== 'string' ||
    !Array.isArray(order.items) ||
    order.items.length === 0
  )
    throw new Error('The message is no order.')
  return order as PlacedOrder
}

/** One parcel for an order, however often its message arrives: the id follows from the order, and only the first write goes through. */
const pack = async ({ orderId, items, correlationId }: PlacedOrder): Promise<void> => {
  const parcel = { parcelId: `parcel-${orderId}`, orderId, items, packedAt: new Date().toISOString() }
  try {
    await dynamodb.send(new PutCommand({ TableName, Item: parcel, ConditionExpression: 'attribute_not_exists(parcelId)' }))
    log('info', 'parcel-packed', { orderId, correlationId })
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error
    log('info', 'parcel-was-packed-before', { orderId, correlationId })
  }
}

const acknowledge = ({ ReceiptHandle }: Message) => sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }))

/**
 * Asks for the message again, later each time. After `maxReceiveCount` of the queue it goes to the dead letters instead. With a count of 3 that is
 * after 7 s, short enough to watch here. On AWS let count and waits outlast the outages that mend themselves, or each of them fills the dead letters.
 */
const tryLater = ({ ReceiptHandle, Attributes }: Message) =>
  sqs.send(
    new ChangeMessageVisibilityCommand({
      QueueUrl,
      ReceiptHandle,
      VisibilityTimeout: Math.min(2 ** (Number(Attributes?.ApproximateReceiveCount ?? 1) - 1), LONGEST_WAIT_SECONDS),
    }),
  )

/** First the work, then the acknowledgement: a crash in between means the message comes again, not that it is lost. */
const handle = async (message: Message): Promise<void> => {
  try {
    await pack(readMessage(message.Body ?? ''))
    await acknowledge(message)
  } catch (error) {
    log('warn', 'message-failed', {
      messageId: message.MessageId,
      receives: message.Attributes?.ApproximateReceiveCount,
      reason: String(error),
    })
    await tryLater(message)
  }
}

/** The request under way is not cut off: a message that it had already been given would be invisible to everybody until its time is over. */
let stopping = false
process.once('SIGTERM', () => {
  stopping = true
})

const receive = async (): Promise<readonly Message[]> => {
  const command = new ReceiveMessageCommand({
    QueueUrl,
    MaxNumberOfMessages: 10,
    WaitTimeSeconds: POLL_SECONDS,
    MessageSystemAttributeNames: ['ApproximateReceiveCount'],
  })
  return (await longPollSqs.send(command)).Messages ?? []
}

const work = async (): Promise<void> => {
  while (!stopping) {
    try {
      // Side by side, and each on its own: one that fails holds up no other.
      const results = await Promise.allSettled((await receive()).map(handle))
      for (const result of results) if (result.status === 'rejected') log('error', 'not-put-back', { reason: String(result.reason) })
    } catch (error) {
      log('error', 'queue-does-not-answer', { reason: String(error) })
      await new Promise((resolve) => setTimeout(resolve, 1_000))
    }
  }
}

log('info', 'started')
void work()
