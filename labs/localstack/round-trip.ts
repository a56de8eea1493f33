import { CreateTableCommand, DeleteTableCommand, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { CreateQueueCommand, DeleteQueueCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { clientConfig } from '../kit/client-config'

const NAME = 'is-it-really-there'

/** An item goes into a table and comes back. DynamoDB Local is a process of its own, started by the first call. */
const tableWorks = async (endpoint: string): Promise<void> => {
  const client = new DynamoDBClient(clientConfig(endpoint, 30_000))
  await client.send(
    new CreateTableCommand({
      TableName: NAME,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    }),
  )
  await client.send(new PutItemCommand({ TableName: NAME, Item: { id: { S: NAME } } }))
  const { Item } = await client.send(new GetItemCommand({ TableName: NAME, Key: { id: { S: NAME } }, ConsistentRead: true }))
  await client.send(new DeleteTableCommand({ TableName: NAME }))
  client.destroy()
  if (Item?.id?.S !== NAME) throw new Error('DynamoDB took an item and did not give it back.')
}

/** A message goes into a queue and comes out. */
const queueWorks = async (endpoint: string): Promise<void> => {
  const client = new SQSClient(clientConfig(endpoint, 10_000))
  const { QueueUrl } = await client.send(new CreateQueueCommand({ QueueName: NAME }))
  await client.send(new SendMessageCommand({ QueueUrl, MessageBody: NAME }))
  const { Messages } = await client.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 5 }))
  await client.send(new DeleteQueueCommand({ QueueUrl }))
  client.destroy()
  if (Messages?.[0]?.Body !== NAME) throw new Error('SQS took a message and did not give it back.')
}

/** Throws unless the emulator does real work. Its health endpoint has reported healthy on a Python on which nothing else worked. */
export const roundTrip = async (endpoint: string): Promise<void> => {
  await Promise.all([tableWorks(endpoint), queueWorks(endpoint)])
}
