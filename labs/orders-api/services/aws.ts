import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { SQSClient } from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

/**
 * How long a call to AWS may take. The SDK sets no request timeout, and `requestTimeout` without `throwOnRequestTimeout` only logs a warning. Both attempts
 * of one call fit into the 5 s that API Gateway waits. Two slow calls in a row do not: the shop then gets a 504 and repeats the request under its key.
 */
const limits = (requestTimeout: number) => ({
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 500, requestTimeout, throwOnRequestTimeout: true },
})

export const dynamodb = DynamoDBDocumentClient.from(new DynamoDBClient(limits(1_500)))
export const sqs = new SQSClient(limits(1_500))
export const secrets = new SecretsManagerClient(limits(1_500))

/** Long polling holds a request open for up to 20 s, so this client waits longer than that. */
export const longPollSqs = new SQSClient(limits(25_000))

/** A setting that the task definition has to bring. Read while the program loads: a task that lacks one does not start. */
export const setting = (name: string): string => {
  const value = process.env[name]
  if (value === undefined) throw new Error(`The environment variable ${name} is missing.`)
  return value
}
