import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'a-key-in-the-repository',
      title: 'Ticket sale: the key of the card provider is in the code',
      note: 'Everybody who ever cloned the repository has it, and so has each image that was built from it.',
      design: {
        services: { payments: { compute: 'ecs', secrets: [{ name: 'card-provider-key', from: 'code' }] } },
      },
      findings: [{ message: 'code', pointer: '/services/payments/secrets/0/from', severity: 'error' }],
    },
    {
      id: 'a-password-in-the-environment',
      title: 'Hospital: the database password is a plain environment variable',
      note: 'Whoever may describe the task definition may read it, in the console, in the state file and in every old revision.',
      design: {
        services: {
          appointments: {
            compute: 'ecs',
            secrets: [
              { name: 'appointments-db-password', from: 'env' },
              { name: 'sms-token', from: 'secrets-manager' },
            ],
          },
        },
      },
      findings: [{ message: 'env', pointer: '/services/appointments/secrets/0/from', severity: 'error' }],
    },
    {
      id: 'a-plain-parameter',
      title: 'IoT: a signing key as a String parameter',
      note:
        'A String parameter is readable with ssm:GetParameter alone, which many roles have for plain configuration. ' +
        'A SecureString also asks for the right to use its KMS key.',
      design: {
        gateways: { intake: { type: 'http-api', auth: 'jwt', secrets: [{ name: 'device-signing-key', from: 'parameter-store' }] } },
        services: { readings: { compute: 'lambda', secrets: [{ name: 'influx-token', from: 'parameter-store-secure' }] } },
      },
      findings: [{ message: 'parameter-store', pointer: '/gateways/intake/secrets/0/from', severity: 'error' }],
    },
  ],
  passes: [
    {
      id: 'from-secrets-manager',
      title: 'Ticket sale: read from Secrets Manager and kept for minutes',
      note: 'The role of payments may read this one secret. A rotated key reaches it when its cache expires, without a deployment.',
      design: {
        services: {
          payments: { compute: 'ecs', role: 'payments-task', secrets: [{ name: 'card-provider-key', from: 'secrets-manager' }] },
        },
        roles: { 'payments-task': { allows: [{ actions: ['secretsmanager:GetSecretValue'], on: 'card-provider-key' }] } },
      },
    },
    {
      id: 'a-secure-string',
      title: 'IoT: a SecureString',
      note:
        'Encrypted with KMS, readable by whoever may read the parameter and use the key. Rotation is left to a job that somebody has to ' +
        'write.',
      design: {
        gateways: { intake: { type: 'http-api', auth: 'jwt', secrets: [{ name: 'device-signing-key', from: 'parameter-store-secure' }] } },
        services: { readings: { compute: 'lambda' } },
      },
    },
    {
      id: 'the-master-user-of-a-store',
      title: 'Hospital: the password of the database is managed by RDS',
      note: 'RDS keeps the password of the master user in Secrets Manager and rotates it. Nobody types it.',
      design: {
        services: { appointments: { compute: 'ecs', uses: [{ to: 'appointments-db', access: 'read-write' }] } },
        stores: {
          'appointments-db': { type: 'rds', owner: 'appointments', secrets: [{ name: 'appointments-master', from: 'secrets-manager' }] },
        },
      },
    },
  ],
  nearMisses: [
    {
      id: 'the-variable-holds-a-name',
      title: 'Bank: an environment variable with the ARN of a secret',
      note: 'from says where the value is kept, not how the service finds it. The variable holds a name, and a name is no secret.',
      design: {
        services: { transfers: { compute: 'lambda', secrets: [{ name: 'clearing-house-key', from: 'secrets-manager' }] } },
      },
    },
    {
      id: 'no-secret-at-all',
      title: 'Media: two services that need no secret',
      note:
        'titles signs its requests to DynamoDB with its role, playback logs in to Aurora by IAM. The best secret is the one that does ' +
        'not exist.',
      design: {
        services: {
          titles: { compute: 'lambda', role: 'titles-fn', uses: [{ to: 'titles-table', access: 'read-write' }] },
          playback: { compute: 'ecs', role: 'playback-task', uses: [{ to: 'sessions-db', access: 'read-write' }] },
        },
        stores: { 'titles-table': { type: 'dynamodb', owner: 'titles' }, 'sessions-db': { type: 'aurora', owner: 'playback' } },
      },
    },
  ],
  pair: {
    broken: { services: { payments: { compute: 'ecs', secrets: [{ name: 'card-provider-key', from: 'env' }] } } },
    fixed: { services: { payments: { compute: 'ecs', secrets: [{ name: 'card-provider-key', from: 'secrets-manager' }] } } },
  },
})
