import { CloudFormationClient, ListStackResourcesCommand } from '@aws-sdk/client-cloudformation'
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs'
import { type Check, failed, passed, type RunningLab } from '../../kit/check'
import { clientConfig } from '../../kit/client-config'
import { eventually } from '../../kit/eventually'
import { logLines } from './logs'
import { newOrder, place, shown } from './shop'

const secretValue = async ({ endpoint, outputs }: RunningLab): Promise<string> => {
  const client = new SecretsManagerClient(clientConfig(endpoint))
  return (await client.send(new GetSecretValueCommand({ SecretId: outputs.GatewayKeyArn }))).SecretString ?? ''
}

/** Asks resources for themselves; the reason for each that does not answer as it should. */
const missing = async (lab: RunningLab): Promise<string[]> => {
  const { endpoint, outputs } = lab
  const dynamodb = new DynamoDBClient(clientConfig(endpoint))
  const sqs = new SQSClient(clientConfig(endpoint))
  const asked: readonly (readonly [string, () => Promise<boolean>])[] = [
    ...['OrdersTable', 'ParcelsTable'].map(
      (name) =>
        [
          name,
          async () => (await dynamodb.send(new DescribeTableCommand({ TableName: outputs[name] }))).Table?.TableStatus === 'ACTIVE',
        ] as const,
    ),
    [
      'RedrivePolicy of PlacedQueue',
      async () => {
        const { Attributes } = await sqs.send(
          new GetQueueAttributesCommand({ QueueUrl: outputs.PlacedQueueUrl, AttributeNames: ['RedrivePolicy'] }),
        )
        return Attributes?.RedrivePolicy?.includes('PlacedDeadLetters') ?? false
      },
    ],
    ['GatewayKey', async () => (await secretValue(lab)).length >= 32],
    ...['OrdersLogs', 'ShippingLogs'].map(
      (name) => [name, async () => (await logLines(lab, outputs[name], 'started')).length > 0] as const,
    ),
  ]
  const answers = await Promise.all(
    asked.map(async ([name, ask]) => {
      const answer = await eventually(async () => ((await ask().catch(() => false)) ? true : undefined), 5_000)
      return answer ? [] : [`${name} does not answer as it should`]
    }),
  )
  return answers.flat()
}

export const resourcesAreThere: Check = async (lab) => {
  const client = new CloudFormationClient(clientConfig(lab.endpoint))
  const { StackResourceSummaries } = await client.send(new ListStackResourcesCommand({ StackName: lab.stack }))
  const resources = StackResourceSummaries ?? []
  const unfinished = resources
    .filter(({ ResourceStatus, PhysicalResourceId }) => ResourceStatus !== 'CREATE_COMPLETE' || !PhysicalResourceId)
    .map(({ LogicalResourceId, ResourceStatus }) => `${LogicalResourceId}: ${ResourceStatus}`)
  const silent = await missing(lab)
  if (resources.length === 0 || unfinished.length + silent.length > 0)
    return failed(
      'Not every resource of the template is there.',
      [...unfinished, ...silent],
      'Run down, then up again, and read what up prints.',
    )
  return passed(`${resources.length} resources are created, and tables, queue, secret and log groups answer`)
}

export const oneCorrelationId: Check = async (lab) => {
  const reply = await place(lab, { order: newOrder() })
  const id = reply.correlationId
  if (id === null)
    return failed('The answer to an order carries no x-correlation-id.', [shown(reply)], 'Send the header back, in orders.ts.')
  const seenIn = async (group: string | undefined, event: string) =>
    eventually(async () => (await logLines(lab, group, id)).find((line) => line.includes(`"event":"${event}"`)), 8_000)
  const [orders, shipping] = await Promise.all([
    seenIn(lab.outputs.OrdersLogs, 'order-announced'),
    seenIn(lab.outputs.ShippingLogs, 'parcel-packed'),
  ])
  if (orders === undefined || shipping === undefined)
    return failed(
      'One request cannot be followed through the logs: its correlation id gets lost.',
      [
        `the order: ${shown(reply)}`,
        `order-announced with ${id} in the log of orders: ${orders ? 'yes' : 'no'}`,
        `parcel-packed with ${id} in the log of shipping: ${shipping ? 'yes' : 'no'}`,
      ],
      'Put the id into the message, in outbox.ts, and log it where the message is handled: pack in shipping.ts.',
    )
  return passed(`${id} stands in the logs of orders and shipping, for one request`)
}

export const secretStaysSecret: Check = async (lab) => {
  const secret = await secretValue(lab)
  if (secret === '')
    return failed(
      'The key of the gateway has no value.',
      ['Secrets Manager answers with an empty text'],
      'See GatewayKey in template.yaml.',
    )
  const places = [
    ...(lab.template.includes(secret) ? ['the template'] : []),
    ...((await logLines(lab, lab.outputs.OrdersLogs, secret)).length > 0 ? ['the log of orders'] : []),
    ...((await logLines(lab, lab.outputs.ShippingLogs, secret)).length > 0 ? ['the log of shipping'] : []),
  ]
  if (places.length > 0)
    return failed(
      'The key of the gateway can be read outside Secrets Manager.',
      places,
      'Log names and ids, never headers: see the calls of log in orders.ts and shipping.ts. In template.yaml, reference the secret.',
    )
  return passed('the value is in Secrets Manager, and in neither the logs nor the template')
}
