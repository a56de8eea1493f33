import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'everything-on-one-bucket',
      title: 'Photo prints: s3:* on the bucket of the photos',
      note:
        'The service reads and writes objects. s3:* also deletes the bucket, rewrites its policy and sets a lifecycle rule by which ' +
        'everything expires.',
      design: {
        services: { prints: { compute: 'lambda', role: 'prints-fn', uses: [{ to: 'photos', access: 'read-write' }] } },
        stores: { photos: { type: 's3', owner: 'prints' } },
        roles: { 'prints-fn': { allows: [{ actions: ['s3:*'], on: 'photos' }] } },
      },
      findings: [{ message: 'action', pointer: '/roles/prints-fn/allows/0/actions', severity: 'error' }],
    },
    {
      id: 'admin-until-it-works',
      title: 'Hospital: administrator, until it works',
      note:
        'A star on either side is a fault of its own, so one entry fails twice. It did work, on a Friday, and the ticket to take it back ' +
        'is three years old.',
      design: {
        services: { hl7: { compute: 'ecs', role: 'hl7-task', consumes: [{ from: 'lab-messages', deadLetter: true, idempotent: true }] } },
        channels: { 'lab-messages': { type: 'sqs' } },
        roles: { 'hl7-task': { allows: [{ actions: ['*'], on: '*' }] } },
      },
      findings: [
        { message: 'action', pointer: '/roles/hl7-task/allows/0/actions', severity: 'error' },
        { message: 'resource', pointer: '/roles/hl7-task/allows/0/on', severity: 'error' },
      ],
    },
    {
      id: 'one-action-too-many',
      title: 'Tram tickets: telemetry, and a queue that slipped in',
      note:
        'Traces and metrics have no resource to name, so the star is right for them. sqs:SendMessage has one, and here it may send to ' +
        'every queue of the account.',
      design: {
        services: { validator: { compute: 'ecs', role: 'validator-task', publishes: [{ to: 'rides' }] } },
        channels: { rides: { type: 'sqs' } },
        roles: {
          'validator-task': {
            allows: [{ actions: ['xray:PutTraceSegments', 'cloudwatch:PutMetricData', 'sqs:SendMessage'], on: '*' }],
          },
        },
      },
      findings: [{ message: 'resource', pointer: '/roles/validator-task/allows/0/on', severity: 'error' }],
    },
    {
      id: 'family-of-telemetry',
      title: 'Weather service: xray:* in a role that nobody uses',
      note:
        'Two actions of X-Ray may stand on the star, the family may not: it also reads the traces of all others. That no service has the ' +
        'role changes nothing, since one can be given to it tomorrow.',
      design: {
        services: { radar: { compute: 'ecs', role: 'radar-task' } },
        roles: { 'radar-old': { allows: [{ actions: ['xray:*'], on: '*' }] } },
      },
      findings: [
        { message: 'action', pointer: '/roles/radar-old/allows/0/actions', severity: 'error' },
        { message: 'resource', pointer: '/roles/radar-old/allows/0/on', severity: 'error' },
      ],
    },
    {
      id: 'every-queue-of-the-account',
      title: 'Payroll: an ARN that names no queue',
      note:
        'It is an ARN, and what it says beyond a star is "SQS", which the action says too. The clerk may put a message into every queue of ' +
        'every Region.',
      design: {
        services: { clerk: { compute: 'lambda', role: 'clerk-fn', publishes: [{ to: 'payslips' }] } },
        channels: { payslips: { type: 'sqs' } },
        roles: { 'clerk-fn': { allows: [{ actions: ['sqs:SendMessage'], on: 'arn:aws:sqs:*:*:*' }] } },
      },
      findings: [{ message: 'resource', pointer: '/roles/clerk-fn/allows/0/on', severity: 'error' }],
    },
    {
      id: 'star-among-others',
      title: 'Film studio: a good entry, and one with a star among exact actions',
      note:
        'The list of the second entry looks careful. Its last item makes the two before it pointless: who may dynamodb:* may delete the ' +
        'table.',
      design: {
        services: {
          renders: {
            compute: 'eks',
            role: 'renders-pod',
            uses: [
              { to: 'scenes', access: 'read' },
              { to: 'jobs-table', access: 'read-write' },
            ],
          },
        },
        stores: { scenes: { type: 's3', owner: 'renders' }, 'jobs-table': { type: 'dynamodb', owner: 'renders' } },
        roles: {
          'renders-pod': {
            allows: [
              { actions: ['s3:GetObject'], on: 'scenes' },
              { actions: ['dynamodb:GetItem', 'dynamodb:UpdateItem', 'dynamodb:*'], on: 'jobs-table' },
            ],
          },
        },
      },
      findings: [{ message: 'action', pointer: '/roles/renders-pod/allows/1/actions', severity: 'error' }],
    },
  ],
  passes: [
    {
      id: 'two-actions-one-bucket',
      title: 'Photo prints: two actions on one bucket',
      note: 'What the code calls, on what it calls it. The list is as short as the code and grows with it in the same pull request.',
      design: {
        services: { prints: { compute: 'lambda', role: 'prints-fn', uses: [{ to: 'photos', access: 'read-write' }] } },
        stores: { photos: { type: 's3', owner: 'prints' } },
        roles: { 'prints-fn': { allows: [{ actions: ['s3:GetObject', 's3:PutObject'], on: 'photos' }] } },
      },
    },
    {
      id: 'telemetry-has-no-resource',
      title: 'Tram tickets: the star stands alone with telemetry',
      note: 'All four actions on the star know no resource. The queue got an entry of its own.',
      design: {
        services: { validator: { compute: 'ecs', role: 'validator-task', publishes: [{ to: 'rides' }] } },
        channels: { rides: { type: 'sqs' } },
        roles: {
          'validator-task': {
            allows: [
              {
                actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords', 'cloudwatch:PutMetricData', 'ecr:GetAuthorizationToken'],
                on: '*',
              },
              { actions: ['sqs:SendMessage'], on: 'rides' },
            ],
          },
        },
      },
    },
    {
      id: 'secret-and-queue',
      title: 'Hospital: one queue, one secret, four actions',
      note: 'A secret is named like an id. What the poller needs is receive, delete and the attributes of the queue.',
      design: {
        services: {
          hl7: {
            compute: 'ecs',
            role: 'hl7-task',
            secrets: [{ name: 'hl7-password', from: 'secrets-manager' }],
            consumes: [{ from: 'lab-messages', deadLetter: true, idempotent: true }],
          },
        },
        channels: { 'lab-messages': { type: 'sqs' } },
        roles: {
          'hl7-task': {
            allows: [
              { actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], on: 'lab-messages' },
              { actions: ['secretsmanager:GetSecretValue'], on: 'hl7-password' },
            ],
          },
        },
      },
    },
  ],
  nearMisses: [
    {
      id: 'star-at-the-end-of-a-verb',
      title: 'Library: dynamodb:Get* on one table',
      note:
        'Wider than needed and yet a statement: it reads. The rule looks for the whole service, an action that is "*" ' +
        'or ends with ":*".',
      design: {
        services: { shelves: { compute: 'lambda', role: 'shelves-fn', uses: [{ to: 'books-table', access: 'read' }] } },
        stores: { 'books-table': { type: 'dynamodb', owner: 'shelves' } },
        roles: { 'shelves-fn': { allows: [{ actions: ['dynamodb:Get*', 'dynamodb:Query'], on: 'books-table' }] } },
      },
    },
    {
      id: 'star-inside-an-arn',
      title: 'Law firm: every object below one prefix',
      note:
        'Objects of S3 are granted by a pattern; without the star at the end every object would need an entry of its own. What fails is ' +
        'the star alone.',
      design: {
        services: { files: { compute: 'ecs', role: 'files-task', uses: [{ to: 'case-files', access: 'read' }] } },
        stores: { 'case-files': { type: 's3', owner: 'files' } },
        roles: { 'files-task': { allows: [{ actions: ['s3:GetObject'], on: 'arn:aws:s3:::case-files/open/*' }] } },
      },
    },
    {
      id: 'role-without-entries',
      title: 'Internal tool: a role that is named and not described',
      note: 'The service has a role of its own, the file does not list what it allows. There is no entry to check.',
      design: {
        services: { seating: { compute: 'lambda', role: 'seating-fn' } },
        roles: { 'seating-fn': {} },
      },
    },
  ],
  pair: {
    broken: {
      services: { scans: { compute: 'ecs', role: 'scans-task', uses: [{ to: 'scans-bucket', access: 'read-write' }] } },
      stores: { 'scans-bucket': { type: 's3', owner: 'scans' } },
      roles: { 'scans-task': { allows: [{ actions: ['s3:*'], on: 'scans-bucket' }] } },
    },
    fixed: {
      services: { scans: { compute: 'ecs', role: 'scans-task', uses: [{ to: 'scans-bucket', access: 'read-write' }] } },
      stores: { 'scans-bucket': { type: 's3', owner: 'scans' } },
      roles: { 'scans-task': { allows: [{ actions: ['s3:GetObject', 's3:PutObject'], on: 'scans-bucket' }] } },
    },
  },
})
