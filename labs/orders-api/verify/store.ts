import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient, GetCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import type { RunningLab } from '../../kit/check'
import { clientConfig } from '../../kit/client-config'

type Item = Readonly<Record<string, unknown>>

/** What verify looks at behind the services' backs: their tables and queues. */
export const storeOf = ({ endpoint, outputs }: RunningLab) => {
  const dynamodb = DynamoDBDocumentClient.from(new DynamoDBClient(clientConfig(endpoint)))
  const sqs = new SQSClient(clientConfig(endpoint, 30_000))
  const scan = async (TableName: string | undefined, name: string, value: string): Promise<readonly Item[]> => {
    const { Items } = await dynamodb.send(
      new ScanCommand({
        TableName,
        ConsistentRead: true,
        FilterExpression: '#name = :value',
        ExpressionAttributeNames: { '#name': name },
        ExpressionAttributeValues: { ':value': value },
      }),
    )
    return Items ?? []
  }
  return {
    order: async (orderId: string): Promise<Item | undefined> =>
      (await dynamodb.send(new GetCommand({ TableName: outputs.OrdersTable, Key: { orderId }, ConsistentRead: true }))).Item,
    ordersOf: (customer: string) => scan(outputs.OrdersTable, 'customer', customer),
    parcelsFor: (orderId: string) => scan(outputs.ParcelsTable, 'orderId', orderId),
    plantOrder: (order: Item) => dynamodb.send(new PutCommand({ TableName: outputs.OrdersTable, Item: order })),
    sendPlaced: async (body: string): Promise<string> =>
      (await sqs.send(new SendMessageCommand({ QueueUrl: outputs.PlacedQueueUrl, MessageBody: body }))).MessageId ?? '',
    /** Takes the message with this body out of the dead letters for good; undefined where it is not. Others come back after their visibility timeout. */
    takeDeadLetter: async (body: string) => {
      const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: outputs.DeadLettersUrl, MaxNumberOfMessages: 10 }))
      const message = Messages?.find(({ Body }) => Body === body)
      if (message) await sqs.send(new DeleteMessageCommand({ QueueUrl: outputs.DeadLettersUrl, ReceiptHandle: message.ReceiptHandle }))
      return message
    },
  }
}
