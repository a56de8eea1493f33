import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'one-image-two-commands',
      title: 'Video platform: one image, started with two commands',
      note:
        'transcode pins a codec library, subtitles needs a newer one. There is one file system, so one of them waits, and each fix of ' +
        'the other restarts hours of encoding.',
      design: {
        services: {
          transcode: { compute: 'ecs', artifact: 'media-all', capabilities: ['transcode-video'] },
          subtitles: { compute: 'ecs', artifact: 'media-all', capabilities: ['time-subtitles'] },
          playback: { compute: 'ecs', artifact: 'playback', capabilities: ['start-playback'] },
        },
      },
      findings: [
        { message: 'shared', pointer: '/services/transcode/artifact', severity: 'error' },
        { message: 'shared', pointer: '/services/subtitles/artifact', severity: 'error' },
      ],
    },
    {
      id: 'a-jar-with-profiles',
      title: 'Bank: one jar, four profiles',
      note:
        'Four boxes in the picture and one build. A flaky test of statements keeps the fix for cards out of production, as it did when ' +
        'this was called a monolith.',
      design: {
        services: {
          accounts: { compute: 'ec2', artifact: 'core-banking.jar' },
          cards: { compute: 'ec2', artifact: 'core-banking.jar' },
          statements: { compute: 'ec2', artifact: 'core-banking.jar' },
          limits: { compute: 'ec2', artifact: 'core-banking.jar' },
        },
      },
      findings: [
        { message: 'shared', pointer: '/services/accounts/artifact', severity: 'error' },
        { message: 'shared', pointer: '/services/cards/artifact', severity: 'error' },
        { message: 'shared', pointer: '/services/statements/artifact', severity: 'error' },
        { message: 'shared', pointer: '/services/limits/artifact', severity: 'error' },
      ],
    },
    {
      id: 'a-zip-and-an-image',
      title: 'Smart home: a zip for the functions, an image for the rest',
      note: 'Two artifacts, two pairs. The shadow handler has a zip of its own, and the exporter states none, which counts as its own.',
      design: {
        services: {
          intake: { compute: 'lambda', artifact: 'functions.zip' },
          console: { compute: 'ecs', artifact: 'web' },
          alerts: { compute: 'lambda', artifact: 'functions.zip' },
          reports: { compute: 'ecs', artifact: 'web' },
          shadows: { compute: 'lambda', artifact: 'shadows.zip' },
          exporter: { compute: 'lambda' },
        },
      },
      findings: [
        { message: 'shared', pointer: '/services/intake/artifact', severity: 'error' },
        { message: 'shared', pointer: '/services/console/artifact', severity: 'error' },
        { message: 'shared', pointer: '/services/alerts/artifact', severity: 'error' },
        { message: 'shared', pointer: '/services/reports/artifact', severity: 'error' },
      ],
    },
  ],
  passes: [
    {
      id: 'one-repository-many-images',
      title: 'Online game: one repository, an image for each service',
      note: 'The three share a base image and a build file. What is pushed, scanned, started and rolled back has a name of its own.',
      design: {
        services: {
          lobby: { compute: 'eks', artifact: 'game/lobby' },
          matches: { compute: 'eks', artifact: 'game/matches' },
          replays: { compute: 'eks', artifact: 'game/replays' },
        },
      },
    },
    {
      id: 'a-service-with-one-image',
      title: 'Clinic: the modular monolith has one image, and is one service',
      note: 'Sharing needs two. A monolith that is drawn as one service claims nothing that is untrue.',
      design: {
        services: {
          clinic: { compute: 'ecs', artifact: 'clinic', capabilities: ['register-patient', 'book-slot', 'prescribe', 'bill-visit'] },
        },
      },
    },
    {
      id: 'functions-built-one-by-one',
      title: 'Smart home: a bundle for each function',
      note: 'The bundler puts into each zip what that function imports. A fix in alerts changes one hash and deploys one function.',
      design: {
        services: {
          intake: { compute: 'lambda', artifact: 'intake.zip' },
          alerts: { compute: 'lambda', artifact: 'alerts.zip' },
          console: { compute: 'ecs', artifact: 'console' },
          exporter: { compute: 'lambda' },
        },
      },
    },
  ],
  nearMisses: [
    {
      id: 'named-after-a-neighbour',
      title: 'Parcel carrier: an image called like the service next door',
      note:
        'depots states no artifact, so what it deploys is its own, whatever depot-printer calls its image. One name, stated once, is ' +
        'shared by nobody.',
      design: {
        services: { depots: { compute: 'ecs' }, 'depot-printer': { compute: 'ecs', artifact: 'depots' } },
      },
    },
    {
      id: 'nobody-names-an-artifact',
      title: 'Internal tools: four services and no artifact stated',
      note: 'They may all be one image. The file does not say, so nothing is checked and nothing is earned.',
      design: { services: { wiki: {}, rota: {}, expenses: {}, search: {} } },
    },
    {
      id: 'neighbours-in-one-task',
      title: 'Newsroom: two images in one task',
      note: 'They are built and versioned apart and placed together. That is another coupling, and shared-scaling-unit reports it.',
      design: {
        services: {
          articles: { compute: 'ecs', artifact: 'articles', unit: 'desk-task' },
          comments: { compute: 'ecs', artifact: 'comments', unit: 'desk-task' },
        },
      },
    },
  ],
  pair: {
    broken: { services: { menus: { artifact: 'kitchen' }, couriers: { artifact: 'kitchen' } } },
    fixed: { services: { menus: { artifact: 'kitchen' }, couriers: { artifact: 'couriers' } } },
  },
})
