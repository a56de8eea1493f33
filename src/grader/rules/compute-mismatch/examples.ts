import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'a-film-in-a-function',
      title: 'Film archive: half an hour of transcoding in a function',
      note:
        'A function ends after 900 s at the latest, and a film takes up to 1,800. It is killed at minute 15, the queue delivers it ' +
        'again, and the second attempt gets exactly as far.',
      design: {
        services: {
          transcode: { compute: 'lambda', timeoutMs: 1800000, consumes: [{ from: 'films', deadLetter: true, idempotent: true }] },
        },
        channels: { films: { type: 'sqs' } },
      },
      findings: [{ message: 'long', pointer: '/services/transcode/timeoutMs', severity: 'warning' }],
    },
    {
      id: 'connections-into-functions',
      title: 'Game: sockets and streams that end in functions',
      note:
        'lobby wants to keep a WebSocket to presence, and matchmaker a gRPC channel to skill. A function has no port: it is invoked, ' +
        'answers and is frozen. The REST call to friends is fine.',
      design: {
        services: {
          lobby: {
            compute: 'ecs',
            calls: [
              { to: 'friends', protocol: 'rest', timeoutMs: 300, access: 'read' },
              { to: 'presence', protocol: 'websocket', timeoutMs: 300, access: 'read' },
            ],
          },
          matchmaker: { compute: 'ecs', calls: [{ to: 'skill', protocol: 'grpc', timeoutMs: 200, access: 'read' }] },
          friends: { compute: 'lambda' },
          presence: { compute: 'lambda' },
          skill: { compute: 'lambda' },
        },
      },
      findings: [
        { message: 'connection', pointer: '/services/lobby/calls/1/protocol', severity: 'warning' },
        { message: 'connection', pointer: '/services/matchmaker/calls/0/protocol', severity: 'warning' },
      ],
    },
    {
      id: 'one-millisecond-and-one-socket',
      title: 'Freight: one millisecond too long, and a raw socket',
      note:
        'customs-report states 900,001 ms, one more than there is. edi-parser is to take EDI messages over TCP from a bridge, which ' +
        'can hold the connection itself and invoke the function for each message.',
      design: {
        services: {
          'edi-bridge': { compute: 'ec2', calls: [{ to: 'edi-parser', protocol: 'tcp', timeoutMs: 5000, access: 'write' }] },
          'edi-parser': { compute: 'lambda', timeoutMs: 10000 },
          'customs-report': { compute: 'lambda', timeoutMs: 900001 },
        },
      },
      findings: [
        { message: 'connection', pointer: '/services/edi-bridge/calls/0/protocol', severity: 'warning' },
        { message: 'long', pointer: '/services/customs-report/timeoutMs', severity: 'warning' },
      ],
    },
  ],
  passes: [
    {
      id: 'the-whole-quarter-of-an-hour',
      title: 'Freight: the whole quarter of an hour',
      note: '900,000 ms is the quota and is allowed. A job that needs it today will not fit next year.',
      design: {
        services: { 'customs-report': { compute: 'lambda', timeoutMs: 900000 } },
      },
    },
    {
      id: 'one-film-many-functions',
      title: 'Film archive: a minute of film for each function',
      note:
        'The film is cut into pieces that take 40 s each, and a workflow starts and joins them. What was too long is now wide, and a ' +
        'failure repeats one piece.',
      design: {
        workflows: {
          film: {
            type: 'step-functions',
            compensates: true,
            calls: [
              { to: 'cut', timeoutMs: 60000, idempotent: true, access: 'write' },
              { to: 'transcode-piece', timeoutMs: 120000, idempotent: true, access: 'write', times: 90 },
              { to: 'join', timeoutMs: 300000, idempotent: true, access: 'write' },
            ],
          },
        },
        services: {
          cut: { compute: 'lambda', timeoutMs: 55000 },
          'transcode-piece': { compute: 'lambda', timeoutMs: 110000 },
          join: { compute: 'lambda', timeoutMs: 290000 },
        },
      },
    },
    {
      id: 'the-gateway-holds-the-socket',
      title: 'Game: the gateway holds the socket',
      note:
        'The player has a WebSocket to API Gateway, which invokes a function for each message. The answer goes back through the ' +
        'gateway. Nothing is connected to the function.',
      design: {
        clients: { player: { calls: [{ to: 'socket', protocol: 'websocket', auth: 'jwt', tls: true }] } },
        gateways: {
          socket: {
            type: 'websocket',
            auth: 'jwt',
            tls: true,
            routes: [{ path: 'chat', to: 'chat', protocol: 'websocket', timeoutMs: 5000 }],
          },
        },
        services: { chat: { compute: 'lambda', timeoutMs: 4000 } },
      },
    },
    {
      id: 'the-function-calls-out',
      title: 'Bank: a function that calls out over gRPC',
      note: 'A function may open connections, as risk does to the model server. Only what has to be open towards it is a mismatch.',
      design: {
        services: {
          risk: { compute: 'lambda', timeoutMs: 3000, calls: [{ to: 'model', protocol: 'grpc', timeoutMs: 800, access: 'read' }] },
          model: { compute: 'ecs' },
        },
      },
    },
  ],
  nearMisses: [
    {
      id: 'containers-may-take-their-time',
      title: 'Genome lab: an hour of work and a gRPC stream, in containers',
      note: 'A task runs as long as it likes and has a port. No function is in the design, so the rule has nothing to check.',
      design: {
        services: {
          scheduler: { compute: 'eks', calls: [{ to: 'aligner', protocol: 'grpc', timeoutMs: 3600000, access: 'write' }] },
          aligner: { compute: 'eks', timeoutMs: 3600000 },
        },
      },
    },
    {
      id: 'no-protocol-no-limit',
      title: 'Museum: functions that state neither a time nor a protocol',
      note:
        'Where no time is stated, the default of 3 s applies, and a call without a protocol is a request. Neither is too long or too ' +
        'open.',
      design: {
        services: {
          tours: { compute: 'lambda', calls: [{ to: 'rooms', timeoutMs: 500, access: 'read' }] },
          rooms: { compute: 'lambda' },
        },
      },
    },
  ],
  pair: {
    broken: { services: { invoices: { compute: 'lambda', timeoutMs: 1200000 } } },
    fixed: { services: { invoices: { compute: 'lambda', timeoutMs: 600000 } } },
  },
})
