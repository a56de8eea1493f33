/** How LocalStack runs in both modes. compose.yaml has to repeat them. */
export const LOCALSTACK_SETTINGS = {
  /** Addresses of queues name this machine, and no host that would have to be looked up. */
  SQS_ENDPOINT_STRATEGY: 'path',
  /** DynamoDB Local alone, without the Kinesis emulator that the first version of this provider starts beside it. */
  PROVIDER_OVERRIDE_DYNAMODB: 'v2',
  PROVIDER_OVERRIDE_DYNAMODBSTREAMS: 'v2',
  /** No name server, no usage events, no certificate from a server of its maker: nothing leaves the machine. */
  DNS_ADDRESS: '0',
  DISABLE_EVENTS: '1',
  SKIP_SSL_CERT_DOWNLOAD: '1',
} as const
